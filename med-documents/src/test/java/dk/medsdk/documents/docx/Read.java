package dk.medsdk.documents.docx;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.LineDocument;
import dk.medsdk.io.line.Traits;
import java.util.ArrayList;
import java.util.List;

/** What comes out of a Word file, in forms that are easy to compare. */
final class Read {

  private Read() {}

  static LineDocument document(DocxWriter file) {
    return MedDocx.lines(file.bytes());
  }

  /** The lines with their indents and tabulators. */
  static List<String> lines(DocxWriter file) {
    return lines(document(file));
  }

  static List<String> lines(LineDocument document) {
    List<String> lines = new ArrayList<>(document.source().content().lines().toList());
    while (lines.size() < document.lines().size()) {
      lines.add("");
    }
    return lines;
  }

  static List<Traits> traits(DocxWriter file) {
    return document(file).lines().stream().map(Line::traits).toList();
  }

  /** The first characters of each line that are bold. */
  static List<String> bold(DocxWriter file) {
    return document(file).lines().stream()
        .map(line -> line.text().substring(0, line.traits().boldLength()))
        .toList();
  }

  static List<String> findings(DocxWriter file) {
    return findings(document(file));
  }

  /** Each finding with its arguments: {@code TrackedChanges{count=2}}. */
  static List<String> findings(LineDocument document) {
    return document.findings().stream().map(Read::finding).toList();
  }

  private static String finding(Finding finding) {
    return finding.id() + (finding.arguments().isEmpty() ? "" : finding.arguments().toString());
  }
}
