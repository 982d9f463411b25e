package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the words of a line in a column that were set far apart so that it ends at the edge: its
 * gaps are all the same, where those of a table are not.
 */
final class SetApart {

  private static final int FEWEST_WORDS = 3;
  private static final float SAME = 0.5f;

  private SetApart() {}

  /** One run if the runs are words set apart; else as they are. */
  static List<Run> joined(List<Run> runs) {
    if (!areSetApart(runs)) {
      return runs;
    }
    List<Run> joined = new ArrayList<>();
    Run line = runs.get(0);
    for (Run word : runs.subList(1, runs.size())) {
      line = line.with(word, " ");
    }
    joined.add(line);
    return joined;
  }

  private static boolean areSetApart(List<Run> runs) {
    if (runs.size() < FEWEST_WORDS) {
      return false;
    }
    float gap = runs.get(1).left() - runs.get(0).right();
    for (int i = 0; i < runs.size(); i++) {
      float here = i == 0 ? gap : runs.get(i).left() - runs.get(i - 1).right();
      if (runs.get(i).text().indexOf(' ') >= 0 || Math.abs(here - gap) > SAME) {
        return false;
      }
    }
    return true;
  }
}
