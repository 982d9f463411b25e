/**
 * Reads agendas and minutes of MED committees from Word files, web pages and PDF files.
 *
 * <p>Start with {@link dk.medsdk.documents.docx.MedDocx}, {@link dk.medsdk.documents.html.MedHtml}
 * or {@link dk.medsdk.documents.pdf.MedPdf}.
 */
module dk.medsdk.documents {
  requires transitive dk.medsdk.io;
  requires java.desktop;
  requires java.logging;
  requires java.xml;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.jsoup;
  requires static org.jspecify;

  exports dk.medsdk.documents;
  exports dk.medsdk.documents.docx;
  exports dk.medsdk.documents.html;
  exports dk.medsdk.documents.pdf;

  provides dk.medsdk.finding.FindingCatalogue with
      dk.medsdk.documents.DocumentCatalogue;
}
