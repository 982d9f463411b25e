package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tables that have no borders: lines below one another whose words stand apart in the
 * same places.
 */
final class GapTables {

  private final ColumnSplitter.Strip strip;
  private final List<Part> parts = new ArrayList<>();
  private final List<PrintedLine> text = new ArrayList<>();

  private GapTables(ColumnSplitter.Strip strip) {
    this.strip = strip;
  }

  /** The text and the tables of a strip, from the top. */
  static List<Part> parts(ColumnSplitter.Strip strip) {
    return new GapTables(strip).divide();
  }

  private List<Part> divide() {
    List<PrintedLine> lines = strip.lines();
    int i = 0;
    while (i < lines.size()) {
      GapColumns columns = new GapColumns(lines.get(i));
      int end = end(i, columns);
      if (end > i) {
        endText();
        parts.add(new GapTable(columns, rightEdge(columns)).of(lines.subList(i, end)));
        i = end;
      } else {
        text.add(lines.get(i++));
      }
    }
    endText();
    return parts;
  }

  private void endText() {
    if (!text.isEmpty()) {
      List<Run> lines = Lines.of(text);
      Margins margins = Margins.ofColumn();
      margins.add(lines);
      parts.add(new Part.Text(lines, new Part.Column(margins.edge(), strip.pageWidth())));
      text.clear();
    }
  }

  /** How far right the last column may go: as far as other lines, or as far in as on the left. */
  private float rightEdge(GapColumns columns) {
    return Math.max(right(strip.lines()), strip.pageWidth() - columns.lefts().get(0));
  }

  private static float right(List<PrintedLine> lines) {
    float right = 0;
    for (PrintedLine line : lines) {
      right = Math.max(right, line.right());
    }
    return right;
  }

  /** Where a table ends that begins at a line; the same index if none does. */
  private int end(int start, GapColumns columns) {
    List<PrintedLine> lines = strip.lines();
    PrintedLine first = lines.get(start);
    // Words printed over each other are in no column, not even in those they begin.
    if (first.runs().size() < 2 || !columns.take(first, first)) {
      return start;
    }
    int end = start + 1;
    while (end < lines.size() && columns.take(lines.get(end - 1), lines.get(end))) {
      end++;
    }
    return end - start >= 2 ? end : start;
  }
}
