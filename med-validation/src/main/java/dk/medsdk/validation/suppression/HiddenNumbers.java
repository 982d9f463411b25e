package dk.medsdk.validation.suppression;

/**
 * Hides what may be a CPR number where no words around it tell: six digits and four, however they
 * are joined.
 *
 * <p>Files with suppressions quote documents in part, and a number that its line shows to be one is
 * not always told by itself.
 */
final class HiddenNumbers {

  private static final int DATE_DIGITS = 6;
  private static final int SERIAL_DIGITS = 4;
  private static final int MOST_BETWEEN = 20;

  private HiddenNumbers() {}

  /** The text, as long as it was, with dots for the digits of such numbers. */
  static String in(String text) {
    StringBuilder out = new StringBuilder(text);
    int at = 0;
    while (at < text.length()) {
      int end = digitsEnd(text, at);
      if (end - at >= DATE_DIGITS + SERIAL_DIGITS) {
        hide(out, at, end);
      } else if (end - at == DATE_DIGITS) {
        int serial = nextDigit(text, end);
        int serialEnd = digitsEnd(text, serial);
        hide(out, at, serialEnd - serial == SERIAL_DIGITS ? serialEnd : at);
      }
      at = Math.max(end, at + 1);
    }
    return out.toString();
  }

  /** Where the digits after a joint begin; the end of the text if letters come first. */
  private static int nextDigit(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < MOST_BETWEEN) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        return at;
      }
      if (Character.isLetter(c)) {
        break;
      }
      at++;
    }
    return text.length();
  }

  private static void hide(StringBuilder out, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isDigit(out.charAt(i))) {
        out.setCharAt(i, '·');
      }
    }
  }

  private static int digitsEnd(String text, int start) {
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
