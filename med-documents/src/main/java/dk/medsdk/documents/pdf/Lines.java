package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts the words of a line together. */
final class Lines {

  private Lines() {}

  /** One run a line, with tabulators where its words stand apart. */
  static List<Run> together(List<Run> runs) {
    List<Run> lines = new ArrayList<>();
    for (Run run : runs) {
      int last = lines.size() - 1;
      if (last >= 0
          && lines.get(last).line() == run.line()
          && lines.get(last).page() == run.page()) {
        lines.set(last, lines.get(last).with(run, "\t"));
      } else {
        lines.add(run);
      }
    }
    return lines;
  }

  /** All words of some lines, one run a line. */
  static List<Run> of(List<PrintedLine> lines) {
    return lines.stream().flatMap(line -> together(line.runs()).stream()).toList();
  }
}
