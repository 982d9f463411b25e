package dk.medsdk.io.line;

/**
 * Figure spaces before a line, which say that its words are text, whatever they look like: no
 * number, label or decision.
 *
 * <p>On a page they look like any blanks; people do not type them, so no line has them by accident.
 * Two stand before a paragraph, three before a line whose first mark says what it is: {@code -}, a
 * number or a letter begins an element of a list, {@code #} a heading, a bar a row of a table. Two
 * more put an element under the one above it.
 */
public final class Verbatim {

  /** The blank, U+2007, as wide as a digit. */
  public static final char BLANK = '\u2007';

  /** How many stand before a paragraph. */
  public static final int OF_PARAGRAPH = 2;

  /** How many stand before a heading, an element or a row, at least. */
  public static final int OF_BLOCK = 3;

  private Verbatim() {}

  /** The given number of blanks. */
  public static String blanks(int count) {
    return String.valueOf(BLANK).repeat(count);
  }

  /** Whether the line of the characters from one place to another has these blanks before it. */
  static boolean isAt(CharSequence text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == BLANK) {
      at++;
    }
    return at - start >= OF_PARAGRAPH && at < end && !Words.isSpace(text.charAt(at));
  }
}
