package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes rows of the lines of a table without borders.
 *
 * <p>A row begins with words in the first column, or with a number further away than the lines of a
 * cell are.
 */
final class GapTable {

  private static final float CLOSE = 1.45f;

  private final GapColumns columns;
  private final float right;
  private final List<List<Part.Cell>> rows = new ArrayList<>();
  private List<List<Run>> cells = new ArrayList<>();

  GapTable(GapColumns columns, float right) {
    this.columns = columns;
    this.right = right;
  }

  /** The table. */
  Part.Table of(List<PrintedLine> lines) {
    PrintedLine above = lines.get(0);
    for (PrintedLine line : lines) {
      if (cells.isEmpty() || begins(above, line)) {
        endRow();
        columns.lefts().forEach(left -> cells.add(new ArrayList<>()));
      }
      for (Run run : line.runs()) {
        cells.get(columns.columnOf(run)).add(run);
      }
      above = line;
    }
    endRow();
    return new Part.Table(rows, columns.lefts(), false);
  }

  private boolean begins(PrintedLine above, PrintedLine line) {
    Run first = line.runs().get(0);
    boolean apart = line.baseline() - above.baseline() > CLOSE * first.size();
    return columns.columnOf(first) == 0 || (apart && first.label().kind() == Label.Kind.NUMBER);
  }

  private void endRow() {
    List<Part.Cell> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      float end = i == cells.size() - 1 ? right : columns.end(i);
      row.add(new Part.Cell(i + 1, end, cells.get(i)));
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    cells = new ArrayList<>();
  }
}
