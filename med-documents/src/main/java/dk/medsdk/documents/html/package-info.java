/**
 * Web pages (HTML): lines with their traits, for the reader of all formats. Start with {@link
 * dk.medsdk.documents.html.MedHtml}.
 */
@NullMarked
package dk.medsdk.documents.html;

import org.jspecify.annotations.NullMarked;
