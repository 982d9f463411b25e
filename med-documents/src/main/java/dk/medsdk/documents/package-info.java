/**
 * What the readers of Word files, web pages and PDF files share: their findings. Start with {@link
 * dk.medsdk.documents.docx.MedDocx}, {@link dk.medsdk.documents.html.MedHtml} or {@link
 * dk.medsdk.documents.pdf.MedPdf}.
 */
@NullMarked
package dk.medsdk.documents;

import org.jspecify.annotations.NullMarked;
