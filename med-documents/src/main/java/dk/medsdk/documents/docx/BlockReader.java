package dk.medsdk.documents.docx;

import dk.medsdk.documents.docx.Remarks.Remark;
import dk.medsdk.documents.docx.WordBlock.Paragraph;
import dk.medsdk.documents.docx.WordBlock.Sink;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs and tables of a body, a cell, a text box or a note, in whatever they are
 * wrapped: content controls, tracked changes, alternatives.
 */
final class BlockReader {

  private static final int MOST_COLUMNS = 63;

  private final Story story;
  private final XmlCursor xml;
  private final Sink sink;
  private @Nullable Paragraph open;

  BlockReader(Story story, Sink sink) {
    this.story = story;
    this.sink = sink;
    xml = story.xml();
  }

  /** Reads what stands in the element that the cursor is at. */
  void read() {
    readInside();
    if (open != null) {
      sink.finish(open);
    }
  }

  private void readInside() {
    boolean chosen = false;
    int here = xml.level();
    while (xml.nextIn(here)) {
      String name = xml.name();
      if (!XmlCursor.isAlternative(name)) {
        readBlock(name);
      } else if (!chosen) {
        chosen = true;
        readInside();
      }
    }
  }

  private void readBlock(String name) {
    switch (name) {
      case "p" -> readParagraph();
      case "tbl" -> new TableReader(story).read(sink);
      case "tcPr" -> readCellFormat();
      case "altChunk", "subDoc" -> story.remarks().add(Remark.INSERTED_FILE);
      default -> {
        if (!story.passesOver(name)) {
          readInside();
        }
      }
    }
  }

  /** A paragraph whose end is deleted or hidden goes on in the next one. */
  private void readParagraph() {
    Paragraph paragraph = open;
    if (paragraph == null) {
      story.budget().takeParagraphs(1);
      paragraph = new Paragraph();
      sink.add(paragraph);
    }
    boolean goesOn = new ParagraphReader(story, paragraph).read();
    open = goesOn ? paragraph : null;
    if (!goesOn) {
      sink.finish(paragraph);
    }
  }

  private void readCellFormat() {
    int here = xml.level();
    while (xml.nextIn(here)) {
      switch (xml.name()) {
        case "gridSpan" -> sink.span(Math.max(1, Math.min(xml.number("val", 1), MOST_COLUMNS)));
        case "cellDel" -> {
          story.remarks().add(Remark.TRACKED_CHANGE);
          sink.drop();
        }
        default -> {}
      }
    }
  }
}
