package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import java.util.Locale;
import java.util.Set;

/**
 * Of which letters and marks names are made: {@code Anne-Sofie}, {@code d’Aubigné}, {@code Chr.}.
 */
final class NameLetters {

  /** Forenames that are printed short; other words before a full stop end a sentence. */
  private static final Set<String> SHORT =
      Set.of(
          "aa", "chr", "kr", "fr", "th", "joh", "vilh", "alb", "hj", "nic", "ped", "aug", "ferd",
          "dr");

  /** Small words inside a name: {@code Otto von Essen}. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "von", "van", "der", "la", "le", "el", "al", "bin", "da", "dos", "del", "di");

  private static final int LONGEST_SHORT = 4;

  private NameLetters() {}

  /** Whether a word of a name can begin here: with a capital, or as {@code d’Aubigné}. */
  static boolean beginsNameAt(String text, int at) {
    char c = text.charAt(at);
    return Character.isUpperCase(c)
        || (at + 2 < text.length()
            && Character.isLowerCase(c)
            && isApostrophe(text.charAt(at + 1))
            && Character.isUpperCase(text.charAt(at + 2)));
  }

  /** Where the word of a name ends that begins here. */
  static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length() && isNameCharacter(text, at)) {
      at++;
    }
    return at;
  }

  /** The place after the blank behind a word, and after a small word of the name. */
  static int skipParticle(String text, int at) {
    if (at >= text.length() || !Words.isSpace(text.charAt(at))) {
      return at;
    }
    int word = at + 1;
    int end = text.indexOf(' ', word);
    boolean particle =
        end > 0
            && end + 1 < text.length()
            && end - word <= LONGEST_SHORT
            && PARTICLES.contains(text.substring(word, end))
            && Character.isUpperCase(text.charAt(end + 1));
    return particle ? end + 1 : word;
  }

  /** Whether the full stop at a place is that of a word printed short: an initial, {@code Chr.}. */
  static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0
        && Character.isLetter(text.charAt(start - 1))
        && stop - start <= LONGEST_SHORT) {
      start--;
    }
    int length = stop - start;
    return length == 1
        || (length > 0
            && length <= LONGEST_SHORT
            && SHORT.contains(text.substring(start, stop).toLowerCase(Locale.ROOT)));
  }

  private static boolean isNameCharacter(String text, int at) {
    char c = text.charAt(at);
    boolean more = at + 1 < text.length();
    boolean hyphen = c == '-' && more && Character.isLetter(text.charAt(at + 1));
    boolean shortened = c == '.' && at > 0 && isAbbreviation(text, at);
    return Character.isLetter(c)
        || hyphen
        || isApostrophe(c)
        || shortened
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
