package dk.medsdk.io.text;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.MeetingDocument;

/** Writes a document as a page: its head, the list of contents, and item after item. */
final class PageWriter {

  private final PageText page;
  private final HeadingWords headings;

  private PageWriter(PageText page) {
    this.page = page;
    this.headings = new HeadingWords(page.isExact());
  }

  /**
   * The page of a document that a page can hold.
   *
   * @param exact whether every line of text says that it is one
   */
  static String write(MeetingDocument document, boolean exact) {
    PageWriter writer = new PageWriter(new PageText(exact));
    HeadWriter.write(document, writer.page);
    if (!document.contents().isEmpty()) {
      writer.page.line("Pkt. tekst");
      document.contents().forEach(entry -> writer.page.bullet(writer.headings.of(entry)));
    }
    boolean first = true;
    for (AgendaItem item : document.items()) {
      writer.write(item, 1, first);
      first = false;
    }
    return writer.page.toString();
  }

  private void write(AgendaItem item, int depth, boolean first) {
    page.line(headings.of(item, depth, first));
    item.caseNumber().ifPresent(number -> page.line("Sagsnr.: " + number));
    item.openness().map(openness -> OpennessWords.of(openness, item)).ifPresent(page::line);
    SectionWriter.write(item, page);
    item.items().forEach(under -> write(under, depth + 1, false));
  }
}
