package dk.medsdk.io.draft;

import java.util.Locale;
import java.util.Set;

/**
 * Joins lines that a page has wrapped: with one space, or with none where a word goes on.
 *
 * <p>A hyphen that only parts a word is undone ({@code hold-} and {@code ning} are {@code
 * holdning}), one that belongs to it stays ({@code HMU-} and {@code mødet}, {@code Anne-} and
 * {@code Marie}, {@code 2-} and {@code årig}), and so does one that stands for a word to come
 * ({@code bruger-} and {@code og pårørende}). Soft hyphens go.
 */
final class WrappedLines {

  private static final char SOFT_HYPHEN = '\u00ad';

  /** What some programs print for a soft hyphen at the end of a line. */
  private static final char NOT_SIGN = '\u00ac';

  private static final Set<String> AFTER_A_WORD_TO_COME =
      Set.of(
          "og",
          "eller",
          "og/eller",
          "samt",
          "til",
          "såvel",
          "hhv",
          "henholdsvis",
          "resp",
          "and",
          "or");

  /** "indtil" and "hertil" are words, "bruger- til" is none. */
  private static final Set<String> BEFORE_TIL = Set.of("ind", "her", "der", "hvor");

  private static final Set<String> KEEP_THEIR_HYPHEN = Set.of("it", "ikke", "non");
  private static final String VOWELS = "aeiouyæøåéAEIOUYÆØÅÉ";
  private static final String OF_ADDRESSES = "/@.\\";
  private static final int LONGEST_ABBREVIATION = 5;
  private static final int LONGEST_WORD = 60;

  private WrappedLines() {}

  /** Adds the next line to a text. */
  static void append(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (last < 0 || line.isEmpty()) {
      text.append(line);
    } else if (isSoftHyphen(text, last)) {
      text.deleteCharAt(last).append(line);
    } else if (!endsInsideWord(text) || !isOfWord(line.charAt(0)) || isSuspended(text, line)) {
      text.append(' ').append(line);
    } else if (partsWord(text, line)) {
      text.deleteCharAt(last).append(line);
    } else {
      text.append(line);
    }
  }

  /** Whether a text ends with a hyphen behind a letter or a digit, soft ones included. */
  static boolean endsInsideWord(CharSequence text) {
    int last = text.length() - 1;
    return last > 0
        && (isHyphen(text.charAt(last)) || isSoftHyphen(text, last))
        && isOfWord(text.charAt(last - 1));
  }

  /** A text without its soft hyphens; one of nothing else stays as it is. */
  static String withoutSoftHyphens(String text) {
    if (text.indexOf(SOFT_HYPHEN) < 0) {
      return text;
    }
    String without = text.replace(String.valueOf(SOFT_HYPHEN), "");
    return without.isBlank() ? text : without;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }

  private static boolean isSoftHyphen(CharSequence text, int at) {
    char c = text.charAt(at);
    return c == SOFT_HYPHEN || (c == NOT_SIGN && at > 0 && isOfWord(text.charAt(at - 1)));
  }

  /** A letter, a digit, or the ring of an å that is written in two characters. */
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether the hyphen stands for a word that comes later: "bruger- og pårørendepolitik". */
  private static boolean isSuspended(StringBuilder text, String line) {
    int end = 0;
    while (end < line.length() && (isOfWord(line.charAt(end)) || line.charAt(end) == '/')) {
      end++;
    }
    boolean whole = end < LONGEST_WORD && (end == line.length() || line.charAt(end) != '-');
    String word = whole ? line.substring(0, end) : "";
    boolean isTil = word.equals("til") && BEFORE_TIL.contains(lastPart(text));
    return AFTER_A_WORD_TO_COME.contains(word) && !isTil;
  }

  /** Whether the hyphen is there for the end of the line only. */
  private static boolean partsWord(StringBuilder text, String line) {
    String part = lastPart(text);
    char before = text.charAt(text.length() - 2);
    char next = line.charAt(0);
    if (Character.isUpperCase(before) && Character.isUpperCase(next)) {
      return part.length() > LONGEST_ABBREVIATION && isInCapitals(part);
    }
    return Character.isLowerCase(next)
        && !Character.isDigit(before)
        && part.length() > 1
        && !isAbbreviation(part)
        && !KEEP_THEIR_HYPHEN.contains(part.toLowerCase(Locale.ROOT))
        && !isOfAddress(text);
  }

  /** The letters before the hyphen at the end. */
  private static String lastPart(StringBuilder text) {
    int end = text.length() - 1;
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** "HMU", "LMUer", "pr": no word of its own, so no hyphen parts it. */
  private static boolean isAbbreviation(String part) {
    boolean vowel = false;
    for (int i = 0; i < part.length(); i++) {
      if (i > 0 && Character.isUpperCase(part.charAt(i))) {
        return true;
      }
      vowel |= VOWELS.indexOf(part.charAt(i)) >= 0;
    }
    return !vowel;
  }

  private static boolean isInCapitals(String part) {
    return part.chars().noneMatch(Character::isLowerCase);
  }

  /** A hyphen in an address is one of its characters: "www.med-udvalg.example". */
  private static boolean isOfAddress(StringBuilder text) {
    int end = text.length() - 1;
    for (int i = end - 1; i >= 0 && end - i < LONGEST_WORD && text.charAt(i) > ' '; i--) {
      if (OF_ADDRESSES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
