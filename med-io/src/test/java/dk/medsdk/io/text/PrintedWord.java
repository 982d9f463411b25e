package dk.medsdk.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A run of letters or of digits: {@code 1-13a} is three.
 *
 * @param text the letters or digits
 * @param start where it begins
 */
record PrintedWord(String text, int start) {

  /** Where it ends. */
  int end() {
    return start + text.length();
  }

  /** The words of a text. */
  static List<PrintedWord> of(String text) {
    return of(text, at -> false);
  }

  /** The words of a text, in which some places part what would be one word. */
  static List<PrintedWord> of(String text, IntPredicate parts) {
    List<PrintedWord> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && goesOn(text, at, end) && (end == at || !parts.test(end))) {
        end++;
      }
      if (end > at) {
        words.add(new PrintedWord(text.substring(at, end), at));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  private static boolean goesOn(String text, int first, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && Character.isDigit(text.charAt(at)) == Character.isDigit(text.charAt(first));
  }
}
