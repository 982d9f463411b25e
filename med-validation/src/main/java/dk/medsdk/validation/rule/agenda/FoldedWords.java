package dk.medsdk.validation.rule.agenda;

import java.util.Locale;

/** Printed words without what people do not mean when they write them in two ways. */
final class FoldedWords {

  private static final String APOSTROPHES = "'’‘‛´`′";
  private static final String QUOTES = "\"“”„‟»«″";
  private static final String DASHES = "-‐‑‒–—−";
  private static final char SOFT_HYPHEN = '\u00AD';

  private FoldedWords() {}

  /**
   * A title in small letters, with single spaces, one sort of quotes, apostrophes and dashes, and
   * without a final full stop.
   */
  static String ofTitle(String title) {
    StringBuilder out = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        appendSpace(out);
      } else if (c != SOFT_HYPHEN) {
        out.append(folded(c));
      }
    }
    String folded = out.toString().strip();
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1).strip() : folded;
  }

  /** A number in small letters without leading zeros: {@code 4a} of {@code 04A}. */
  static String ofNumber(String number) {
    String folded = number.strip().toLowerCase(Locale.ROOT);
    int start = 0;
    while (start < folded.length() - 1
        && folded.charAt(start) == '0'
        && Character.isDigit(folded.charAt(start + 1))) {
      start++;
    }
    return folded.substring(start);
  }

  private static void appendSpace(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static char folded(char c) {
    if (c < 128 && c != '`') {
      return Character.toLowerCase(c);
    }
    if (APOSTROPHES.indexOf(c) >= 0) {
      return '\'';
    }
    if (QUOTES.indexOf(c) >= 0) {
      return '"';
    }
    return DASHES.indexOf(c) >= 0 ? '-' : Character.toLowerCase(c);
  }
}
