/**
 * PDF files: lines with their traits, for the reader of all formats. Start with {@link
 * dk.medsdk.documents.pdf.MedPdf}.
 */
@NullMarked
package dk.medsdk.documents.pdf;

import org.jspecify.annotations.NullMarked;
