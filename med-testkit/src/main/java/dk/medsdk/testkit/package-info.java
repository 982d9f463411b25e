/**
 * Sample documents with what must be read out of them and found wrong with them.
 *
 * <p>Start with {@link dk.medsdk.testkit.SampleDocuments}.
 */
@NullMarked
package dk.medsdk.testkit;

import org.jspecify.annotations.NullMarked;
