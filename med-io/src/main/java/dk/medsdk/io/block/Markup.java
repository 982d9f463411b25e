package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;

/**
 * The marks that mail programs and wikis put around labels: {@code **Referent:** Ida Holm}, {@code
 * ## Afbud}, {@code | Dato | 3. maj 2024 |}.
 */
final class Markup {

  private static final String MARKS = "*#|_";

  private Markup() {}

  /** Words without marks and blanks around them; mostly they have none. */
  static Words without(Words words) {
    Words stripped = words.strip();
    int start = 0;
    int end = stripped.length();
    while (start < end && isMark(stripped.text().charAt(start))) {
      start++;
    }
    while (end > start && isMark(stripped.text().charAt(end - 1))) {
      end--;
    }
    return start == 0 && end == stripped.length() ? stripped : stripped.part(start, end);
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0 || Words.isSpace(c);
  }
}
