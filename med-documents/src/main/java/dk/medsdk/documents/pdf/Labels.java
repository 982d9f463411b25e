package dk.medsdk.documents.pdf;

import java.util.List;

/** Tells the bullets and numbers of lists, as they are printed, from words. */
final class Labels {

  /** Characters that are bullets wherever a line begins with them. */
  private static final String BULLETS =
      "•·▪▫◦‣●○■□–-*\u2043\u2219\u27a2\u27a4\uf0b7\uf0a7\uf02d\uf0d8\uf0fc\uf0a8";

  private static final float WIDE = 0.45f;
  private static final int MOST_DIGITS = 3;

  private static final List<String> MONTHS =
      List.of(
          "januar",
          "februar",
          "marts",
          "april",
          "maj",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "december");

  private Labels() {}

  /**
   * The label of a line.
   *
   * @param text its words
   * @param lefts where each character begins, and last where the line ends
   * @param size the size of its characters
   * @param symbol whether the first character is of a font of signs
   */
  static Label of(String text, List<Float> lefts, float size, boolean symbol) {
    int end = text.indexOf(' ');
    if (end <= 0 || end == text.length() - 1) {
      return alone(text, symbol);
    }
    float textLeft = lefts.get(end + 1);
    // The gap without the blank that may be in it.
    boolean wide = textLeft - lefts.get(end) > WIDE * size;
    if (isBullet(text, end, symbol, wide)) {
      return new Label(Label.Kind.BULLET, end + 1, 0, textLeft, wide);
    }
    int number = number(text, end);
    boolean numbered = number > 0 && !isDate(text, end);
    return numbered ? new Label(Label.Kind.NUMBER, end + 1, number, textLeft, wide) : Label.NONE;
  }

  /** A bullet whose words stand far off, or that has none. */
  private static Label alone(String text, boolean symbol) {
    boolean sign = text.length() == 1 && (symbol || text.charAt(0) >= '\u2022');
    return sign && isBullet(text, 1, symbol, true)
        ? new Label(Label.Kind.BULLET, 1, 0, Float.MAX_VALUE, true)
        : Label.NONE;
  }

  private static boolean isBullet(String text, int end, boolean symbol, boolean wide) {
    if (end != 1) {
      return false;
    }
    char c = text.charAt(0);
    boolean o = c == 'o' && wide;
    return symbol || o || BULLETS.indexOf(c) >= 0;
  }

  /** 12 of "12.", 3 of "c)", 2 of "4.2", 0 of a word. */
  private static int number(String text, int end) {
    char last = text.charAt(end - 1);
    boolean closed = last == '.' || last == ')';
    int start = text.charAt(0) == '(' ? 1 : 0;
    String inner = text.substring(start, closed ? end - 1 : end);
    if (closed && inner.length() == 1 && inner.charAt(0) >= 'a' && inner.charAt(0) <= 'z') {
      return inner.charAt(0) - 'a' + 1;
    }
    int lastPart = inner.lastIndexOf('.') + 1;
    boolean parted = lastPart > 0 && isDigits(inner, 0, lastPart - 1);
    return (closed || parted) && isDigits(inner, lastPart, inner.length())
        ? Integer.parseInt(inner.substring(lastPart))
        : 0;
  }

  private static boolean isDigits(String text, int from, int to) {
    if (to <= from || to - from > MOST_DIGITS) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /** "3. december", where a wrapped line happens to begin. */
  private static boolean isDate(String text, int end) {
    return MONTHS.stream().anyMatch(month -> text.startsWith(month, end + 1));
  }
}
