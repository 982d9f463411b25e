package dk.medsdk.documents.html;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.line.LineDocument;
import dk.medsdk.io.line.Traits;
import dk.medsdk.source.SourcePlace;

/** Writes lines into the document, with their places; of empty lines in a row it writes one. */
final class DocumentSink implements LineSink {

  private final LineDocument.Builder document = LineDocument.builder();
  private final PagePlaces places;
  private SourcePlace last;
  private boolean afterBlank = true;
  private boolean blankDue;

  DocumentSink(PagePlaces places) {
    this.places = places;
    this.last = places.of(0);
  }

  @Override
  public void add(HtmlLine line) {
    if (line.isBlank()) {
      blankDue = !afterBlank;
      return;
    }
    if (blankDue) {
      document.add("", Traits.NONE, last);
    }
    blankDue = false;
    afterBlank = false;
    last = places.of(line.offset());
    document.add(" ".repeat(line.indent()) + line.text(), line.traits(), last);
  }

  /** Whether no words were written. */
  boolean isEmpty() {
    return document.lineCount() == 0;
  }

  void add(Finding finding) {
    document.addFinding(finding);
  }

  LineDocument document() {
    return document.build();
  }
}
