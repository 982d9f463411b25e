package dk.medsdk.report;

import dk.medsdk.model.text.CprNumbers;

/**
 * What a document's text looks like in a terminal: nothing in it can move the cursor, turn the
 * reading direction or hide, and no CPR number is readable.
 *
 * <p>{@code TerminalText.oneLine("a\u001b[2J")} is {@code a␛[2J}.
 */
public final class TerminalText {

  /** Longer than any message that is meant to be read. */
  private static final int MOST_CODE_POINTS = 500;

  private static final String TAB = "    ";
  private static final int CONTROL_PICTURES = 0x2400;

  private TerminalText() {}

  /** A name or message on one line; what is longer than 500 characters ends in {@code …}. */
  public static String oneLine(String text) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), MOST_CODE_POINTS));
    String masked = CprNumbers.mask(text);
    int count = 0;
    for (int i = 0; i < masked.length(); ) {
      if (count++ == MOST_CODE_POINTS) {
        return out.append('…').toString();
      }
      int codePoint = masked.codePointAt(i);
      out.append(codePoint == '\t' || codePoint == '\n' ? " " : shown(codePoint));
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }

  /** The form in which a character is shown: {@code ␛} for the escape character. */
  static String shown(int codePoint) {
    if (codePoint == '\t') {
      return TAB;
    }
    if (codePoint < ' ') {
      return Character.toString(CONTROL_PICTURES + codePoint);
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          "·";
      default -> Character.toString(codePoint);
    };
  }

  /** How many columns {@link #shown} takes: 0 for a combining accent, 2 for most emoji. */
  static int columns(int codePoint) {
    if (codePoint == '\t') {
      return TAB.length();
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> WideCharacters.has(codePoint) ? 2 : 1;
    };
  }
}
