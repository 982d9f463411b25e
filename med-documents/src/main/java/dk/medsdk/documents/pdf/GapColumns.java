package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table without borders, as its first line shows them. */
final class GapColumns {

  private static final float ALIGNED = 4;

  /** How far lines of a table may be apart, in sizes of the font. */
  private static final float FARTHEST = 3.2f;

  private final List<Float> lefts = new ArrayList<>();

  GapColumns(PrintedLine first) {
    first.runs().forEach(run -> lefts.add(run.left()));
  }

  /** Where the columns begin. */
  List<Float> lefts() {
    return lefts;
  }

  /**
   * Whether the next line belongs to the table: words apart in its columns, or words below those of
   * a column that is not the first.
   */
  boolean take(PrintedLine above, PrintedLine line) {
    List<Run> runs = line.runs();
    boolean near = line.baseline() - above.baseline() < FARTHEST * runs.get(0).size();
    int before = -1;
    int aligned = 0;
    for (Run run : runs) {
      int column = columnOf(run);
      if (column <= before) {
        return false;
      }
      aligned += Math.abs(lefts.get(column) - run.left()) <= ALIGNED ? 1 : 0;
      before = column;
    }
    return runs.size() == 1 ? before > 0 && near : aligned >= 2;
  }

  /** The column in which words stand, or -1 if they reach into another. */
  int columnOf(Run run) {
    int column = -1;
    for (int i = 0; i < lefts.size(); i++) {
      column = run.left() >= lefts.get(i) - ALIGNED ? i : column;
    }
    boolean fits = column == lefts.size() - 1 || run.right() < end(column);
    return column >= 0 && fits ? column : -1;
  }

  /** How far right the words of a column may go. */
  float end(int column) {
    return lefts.get(column + 1) - ALIGNED;
  }
}
