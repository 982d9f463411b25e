package dk.medsdk.documents.pdf;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.LineDocument;
import dk.medsdk.source.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was read of a file, in short. */
record Read(LineDocument document) {

  static Read of(byte[] bytes) {
    return new Read(MedPdf.lines(bytes));
  }

  static Read of(PdfPage... pages) {
    PdfFile file = new PdfFile();
    for (PdfPage page : pages) {
      file.page(page);
    }
    return of(file.bytes());
  }

  /** The lines as they are written, blanks before them included. */
  List<String> lines() {
    return document.source().content().lines().toList();
  }

  Line line(int index) {
    return document.lines().get(index);
  }

  /** "side 1, linje 3" as "1:3". */
  List<String> places() {
    List<String> places = new ArrayList<>();
    for (Line line : document.lines()) {
      SourcePlace place = document.source().placeOf(line.words().start());
      places.add(place.steps().get(0).number() + ":" + place.steps().get(1).number());
    }
    return places;
  }

  List<String> findings() {
    return document.findings().stream().map(Finding::id).toList();
  }

  /** The first finding in Danish. */
  String message() {
    return document.findings().get(0).message(new Locale("da"));
  }
}
