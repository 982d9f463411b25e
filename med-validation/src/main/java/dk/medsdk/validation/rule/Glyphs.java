package dk.medsdk.validation.rule;

/**
 * What a character is to whoever walks a text: for the letters of Danish, one look into a table.
 */
final class Glyphs {

  static final byte OTHER = 0;
  static final byte LOWER = 1;

  // From here on: where a scanner stops.
  static final byte UPPER = 2;
  static final byte DIGIT = 3;

  /** A character with which the residue of a conversion can begin. */
  static final byte MARK = 4;

  private static final char SOFT_HYPHEN = '\u00ad';
  private static final byte[] LATIN = latin();

  private Glyphs() {}

  /** One of the constants above. */
  static byte sortOf(char c) {
    return c < LATIN.length ? LATIN[c] : sortBeyondLatin(c);
  }

  static boolean isLetter(char c) {
    byte sort = sortOf(c);
    return sort == LOWER || sort == UPPER;
  }

  /** Whether the character keeps two words of one line apart; a tab begins another cell. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0';
  }

  /** The offset after the letters that begin at the given offset. */
  static int lettersEnd(String text, int start) {
    int at = start;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The same on characters, which are twice as fast to walk. */
  static int lettersEnd(char[] chars, int start) {
    int at = start;
    while (at < chars.length && isLetter(chars[at])) {
      at++;
    }
    return at;
  }

  /** Whether a word in small letters stands at an offset, in whatever case. */
  static boolean matches(String text, int start, String word) {
    if (start < 0 || start + word.length() > text.length()) {
      return false;
    }
    // From the end, where titles differ; regionMatches is slow between Latin and other texts.
    for (int i = word.length() - 1; i >= 0; i--) {
      char c = text.charAt(start + i);
      if (c != word.charAt(i) && Character.toLowerCase(c) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static boolean isPrivateUse(char c) {
    return c >= '\ue000' && c <= '\uf8ff';
  }

  static boolean isSoftHyphen(char c) {
    return c == SOFT_HYPHEN;
  }

  private static byte[] latin() {
    byte[] sorts = new byte[256];
    for (char c = 0; c < sorts.length; c++) {
      sorts[c] = letterSort(c);
    }
    for (char c = '0'; c <= '9'; c++) {
      sorts[c] = DIGIT;
    }
    sorts['['] = MARK;
    sorts[SOFT_HYPHEN] = MARK;
    return sorts;
  }

  private static byte sortBeyondLatin(char c) {
    if (isPrivateUse(c)) {
      return MARK;
    }
    // A decomposed å is two characters and still one letter.
    return c >= '\u0300' && c <= '\u036f' ? LOWER : letterSort(c);
  }

  private static byte letterSort(char c) {
    if (!Character.isLetter(c)) {
      return OTHER;
    }
    return Character.isUpperCase(c) ? UPPER : LOWER;
  }
}
