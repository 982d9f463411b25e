package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import java.util.List;

/**
 * What a document looks like as a whole, as far as it tells what its lines are.
 *
 * @param wrapWidth how many characters fit on a line where lines are wrapped; 0 where paragraphs
 *     stand on one line each, however long
 * @param floatingInitials whether initials stand alone on several lines, as a column of a table
 *     leaves them that the conversion mixed in
 */
record PageLooks(int wrapWidth, boolean floatingInitials) {

  /** Lines of this length are paragraphs, not wrapped. */
  private static final int WIDEST = 120;

  private static final int NARROWEST = 40;
  private static final int FEWEST_INITIALS = 2;
  private static final int FEWEST_LINES = 12;
  private static final int FEWEST_WRAPPED = 3;

  /** Of wrapped lines, one in so many at least is full. */
  private static final int FULL_ONE_IN = 4;

  /** One line in so many may be wider than the page. */
  private static final int ONE_IN = 50;

  static PageLooks of(List<Line> lines) {
    int[] ofLength = new int[WIDEST + 1];
    int printed = 0;
    int initials = 0;
    for (Line line : lines) {
      int length = line.text().length();
      if (length > 0) {
        printed++;
        ofLength[Math.min(WIDEST, length + line.indent())]++;
        initials += NoiseRecogniser.isInitials(line.text()) ? 1 : 0;
      }
    }
    PageLooks looks = new PageLooks(widthOf(ofLength, printed), initials >= FEWEST_INITIALS);
    return looks.isWrapped(lines) ? looks : new PageLooks(0, looks.floatingInitials);
  }

  /** Whether lines in small letters go on from full ones: what only wrapping leaves. */
  private boolean isWrapped(List<Line> lines) {
    int wrapped = 0;
    for (int i = 1; i < lines.size() && wrapped < FEWEST_WRAPPED; i++) {
      Line line = lines.get(i);
      boolean small = !line.isBlank() && Character.isLowerCase(line.text().charAt(0));
      wrapped += small && goesOn(lines.get(i - 1), line) ? 1 : 0;
    }
    return wrapped >= FEWEST_WRAPPED;
  }

  private static int widthOf(int[] ofLength, int printed) {
    int left = printed / ONE_IN;
    if (ofLength[WIDEST] > left) {
      return 0;
    }
    int width = WIDEST;
    for (int seen = ofLength[width]; width > NARROWEST && seen <= left; seen += ofLength[width]) {
      width--;
    }
    return width <= NARROWEST || !isFilled(ofLength, width, printed) ? 0 : width;
  }

  /** Whether so many lines come near the edge that something must have wrapped them. */
  private static boolean isFilled(int[] ofLength, int width, int printed) {
    int full = 0;
    for (int length = width - width / 6; length <= WIDEST; length++) {
      full += ofLength[length];
    }
    return printed >= FEWEST_LINES && full * FULL_ONE_IN >= printed;
  }

  /** Whether a line goes on with the one above: its first word did not fit there. */
  boolean goesOn(Line above, Line line) {
    if (wrapWidth == 0 || above.isBlank() || line.isBlank() || line.isBullet()) {
      return false;
    }
    String text = line.text();
    int word = 0;
    while (word < text.length() && text.charAt(word) != ' ' && text.charAt(word) != '-') {
      word++;
    }
    return above.indent() + above.text().length() + 1 + word > wrapWidth;
  }
}
