package dk.medsdk.documents.html;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.bytes.CleanText;
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
    document.add(" ".repeat(line.indent()) + line.text(), cleanTraits(line), last);
  }

  /** The document cleans the words, so fewer of them may be bold. */
  private static Traits cleanTraits(HtmlLine line) {
    Traits traits = line.traits();
    if (traits.boldLength() == 0 || CleanText.of(line.text()).isUnchanged()) {
      return traits;
    }
    String bold = line.text().substring(0, traits.boldLength());
    return traits.bold(CleanText.of(bold).text().strip().length());
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
