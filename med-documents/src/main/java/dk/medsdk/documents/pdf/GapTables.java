package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tables that have no borders: lines below one another whose words stand apart in the
 * same places.
 */
final class GapTables {

  private static final float ALIGNED = 4;
  private static final float CLOSE = 1.45f;

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
      List<Float> columns = new ArrayList<>();
      int end = end(i, columns);
      if (end > i) {
        endText();
        parts.add(table(lines.subList(i, end), columns));
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
      parts.add(new Part.Text(Lines.of(text), new Part.Column(right(text), strip.pageWidth())));
      text.clear();
    }
  }

  private static float right(List<PrintedLine> lines) {
    float right = 0;
    for (PrintedLine line : lines) {
      right = Math.max(right, line.runs().get(line.runs().size() - 1).right());
    }
    return right;
  }

  /** Where a table ends that begins at a line; the same index if none does. */
  private int end(int start, List<Float> columns) {
    List<PrintedLine> lines = strip.lines();
    if (lines.get(start).runs().size() < 2) {
      return start;
    }
    lines.get(start).runs().forEach(run -> columns.add(run.left()));
    int end = start + 1;
    while (end < lines.size() && belongs(lines.get(end - 1), lines.get(end), columns)) {
      end++;
    }
    return end - start >= 2 ? end : start;
  }

  private static boolean belongs(PrintedLine above, PrintedLine line, List<Float> columns) {
    int matches = 0;
    for (Run run : line.runs()) {
      matches += column(run, columns) >= 0 ? 1 : 0;
    }
    Run first = line.runs().get(0);
    if (line.runs().size() == 1) {
      return column(first, columns) > 0 && isClose(above, line);
    }
    return matches >= 2 && column(first, columns) >= 0 && matches == line.runs().size();
  }

  private static boolean isClose(PrintedLine above, PrintedLine line) {
    return line.baseline() - above.baseline() < CLOSE * line.runs().get(0).size();
  }

  /** The column in which words begin, or -1. */
  private static int column(Run run, List<Float> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (Math.abs(columns.get(i) - run.left()) <= ALIGNED) {
        return i;
      }
    }
    return -1;
  }

  private static Part.Table table(List<PrintedLine> lines, List<Float> columns) {
    List<List<Part.Cell>> rows = new ArrayList<>();
    List<List<Run>> cells = new ArrayList<>();
    float right = right(lines);
    PrintedLine above = lines.get(0);
    for (PrintedLine line : lines) {
      boolean goesOn = column(line.runs().get(0), columns) > 0 && isClose(above, line);
      if (!goesOn || cells.isEmpty()) {
        addRow(cells, columns, right, rows);
        cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
          cells.add(new ArrayList<>());
        }
      }
      for (Run run : line.runs()) {
        cells.get(column(run, columns)).add(run);
      }
      above = line;
    }
    addRow(cells, columns, right, rows);
    return new Part.Table(rows, columns);
  }

  private static void addRow(
      List<List<Run>> cells, List<Float> columns, float right, List<List<Part.Cell>> rows) {
    List<Part.Cell> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean last = i == cells.size() - 1;
      float end = last ? right : columns.get(i + 1) - 2 * ALIGNED;
      row.add(new Part.Cell(i + 1, end, cells.get(i)));
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
  }
}
