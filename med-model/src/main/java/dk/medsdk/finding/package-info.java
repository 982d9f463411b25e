/**
 * What is wrong with a document, or could not be read in it: as values with a place, a severity and
 * a message in Danish and English. Start with {@link dk.medsdk.finding.Finding}.
 */
@NullMarked
package dk.medsdk.finding;

import org.jspecify.annotations.NullMarked;
