package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Where words stand apart from those before them on several lines of a page: there a column begins,
 * and full lines of the column before may come near to it.
 */
final class ColumnStarts {

  private static final float SAME = 1.5f;
  private static final int FEWEST = 2;

  private ColumnStarts() {}

  /** The places, from the left. */
  static List<Float> of(List<PrintedLine> lines) {
    List<Float> lefts = new ArrayList<>();
    for (PrintedLine line : lines) {
      for (int i = 1; i < line.runs().size(); i++) {
        lefts.add(line.runs().get(i).left());
      }
    }
    lefts.sort(null);
    List<Float> starts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lefts.size(); i++) {
      if (i == lefts.size() || lefts.get(i) - lefts.get(from) > SAME) {
        if (i - from >= FEWEST) {
          starts.add(lefts.get(from));
        }
        from = i;
      }
    }
    return starts;
  }

  /** Whether a place is one of them. */
  static boolean isOne(List<Float> starts, float left) {
    for (float start : starts) {
      if (Math.abs(start - left) <= SAME) {
        return true;
      }
    }
    return false;
  }
}
