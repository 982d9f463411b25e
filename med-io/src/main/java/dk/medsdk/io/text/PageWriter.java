package dk.medsdk.io.text;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.MeetingDocument;

/** Writes a document as a page: its head, the list of contents, and item after item. */
final class PageWriter {

  private final PageText page = new PageText();

  private PageWriter() {}

  /** The page of a document that a page can hold. */
  static String write(MeetingDocument document) {
    PageWriter writer = new PageWriter();
    HeadWriter.write(document, writer.page);
    if (!document.contents().isEmpty()) {
      writer.page.line("Pkt. tekst");
      document.contents().forEach(entry -> writer.page.bullet(HeadingWords.of(entry)));
    }
    document.items().forEach(item -> writer.write(item, 1));
    return writer.page.toString();
  }

  private void write(AgendaItem item, int depth) {
    item.caseNumber().ifPresent(number -> page.line("Sagsnr.: " + number));
    page.line(HeadingWords.of(item, depth));
    SectionWriter.write(item, page);
    item.items().forEach(under -> write(under, depth + 1));
  }
}
