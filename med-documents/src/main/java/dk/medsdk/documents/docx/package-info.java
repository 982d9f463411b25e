/**
 * Word files (DOCX): lines with their traits, for the reader of all formats. Start with {@link
 * dk.medsdk.documents.docx.MedDocx}.
 */
@NullMarked
package dk.medsdk.documents.docx;

import org.jspecify.annotations.NullMarked;
