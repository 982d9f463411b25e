package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes characters of the dots of lists, which some programs draw instead of printing them.
 *
 * <p>Seen where a browser printed the page. A dot has words to its right, near and at its height,
 * and none to its left.
 */
final class DrawnBullets {

  private static final float FARTHEST = 3;
  private static final float LOWEST = 0.1f;
  private static final float HIGHEST = 0.65f;
  private static final float LARGEST = 0.6f;
  private static final float APART = 2;

  private DrawnBullets() {}

  /**
   * A dot, from the upper left corner of the page.
   *
   * @param left where it begins
   * @param right where it ends
   * @param middle how far down its middle is
   */
  record Dot(float left, float right, float middle) {

    /** Whether a character stands on the line at whose beginning the dot would be. */
    private boolean isLevelWith(Glyph glyph) {
      float above = glyph.y() - middle;
      return above > LOWEST * glyph.size()
          && above < HIGHEST * glyph.size()
          && right - left < LARGEST * glyph.size();
    }
  }

  /** The characters of a page and those that its dots are. */
  static List<Glyph> with(List<Dot> dots, List<Glyph> glyphs) {
    if (dots.isEmpty()) {
      return glyphs;
    }
    List<Glyph> all = new ArrayList<>(glyphs);
    for (Dot dot : dots) {
      Glyph next = null;
      boolean first = true;
      for (Glyph glyph : glyphs) {
        if (!glyph.isBlank() && dot.isLevelWith(glyph)) {
          float gap = glyph.x() - dot.right;
          boolean near = gap > 0 && gap < FARTHEST * glyph.size();
          next = near && (next == null || glyph.x() < next.x()) ? glyph : next;
          first &= gap > 0 || dot.left - glyph.right() > APART * glyph.size();
        }
      }
      if (next != null && first) {
        all.add(bullet(dot, next));
      }
    }
    return all;
  }

  private static Glyph bullet(Dot dot, Glyph next) {
    float width = dot.right - dot.left;
    return new Glyph(dot.left, next.y(), width, next.size(), "•", Glyph.Look.SYMBOL);
  }
}
