package dk.medsdk.documents.pdf;

import java.util.List;

/**
 * Tells columns from the cells of a table by the heights of their lines. Cells begin beside each
 * other, and where one is longer its lines alone go on; headings and paragraphs move the lines of
 * columns against each other, so that lines on the left and on the right take turns.
 */
final class Stagger {

  private static final int FEWEST_LINES = 6;
  private static final int FEWEST_CHARACTERS = 15;
  private static final int FEWEST_TURNS = 3;

  /** How many of the heights take turns at least: beside an empty cell a table does it too. */
  private static final float OFTEN = 0.15f;

  /** How far baselines on one height may be apart, in sizes. */
  private static final float SAME = 0.12f;

  private final List<PrintedLine> left;
  private final List<PrintedLine> right;
  private int turns;
  private int heights;

  private Stagger(List<PrintedLine> left, List<PrintedLine> right) {
    this.left = left;
    this.right = right;
  }

  /** Whether lines are two columns. */
  static boolean isColumns(List<PrintedLine> left, List<PrintedLine> right) {
    if (!isText(left) || !isText(right)) {
      return false;
    }
    Stagger stagger = new Stagger(left, right);
    stagger.count();
    return stagger.turns >= FEWEST_TURNS && stagger.turns >= OFTEN * stagger.heights;
  }

  private static boolean isText(List<PrintedLine> lines) {
    int characters = lines.stream().mapToInt(line -> line.text().length()).sum();
    return lines.size() >= FEWEST_LINES && characters >= FEWEST_CHARACTERS * lines.size();
  }

  private void count() {
    int atLeft = 0;
    int atRight = 0;
    int before = 0;
    while (atLeft < left.size() && atRight < right.size()) {
      Run one = left.get(atLeft).runs().get(0);
      Run other = right.get(atRight).runs().get(0);
      boolean same = Math.abs(one.baseline() - other.baseline()) <= SAME * one.size();
      int side = same ? 0 : one.baseline() < other.baseline() ? -1 : 1;
      turns += side * before < 0 ? 1 : 0;
      heights++;
      before = side;
      atLeft += side <= 0 ? 1 : 0;
      atRight += side >= 0 ? 1 : 0;
    }
  }
}
