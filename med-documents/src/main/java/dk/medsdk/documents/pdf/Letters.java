package dk.medsdk.documents.pdf;

import java.text.Normalizer;

/** Letters as they are typed, out of letters as they are printed: ﬁ is fi, a and a ring are å. */
final class Letters {

  private static final char FIRST_LIGATURE = '\ufb00';
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char LAST_LIGATURE = '\ufb06';
  private static final String MARKS = "\u00b4`\u00a8\u02c6\u02da\u02dc";
  private static final String COMBINING = "\u0301\u0300\u0308\u0302\u030a\u0303";

  private Letters() {}

  /** The same words in typed letters. */
  static String plain(String printed) {
    boolean typed = true;
    for (int i = 0; i < printed.length() && typed; i++) {
      char c = printed.charAt(i);
      boolean letter = c >= '\u0370' && c < FIRST_LIGATURE && !Character.isSurrogate(c);
      typed = (c < '\u0300' && c != SOFT_HYPHEN) || letter;
    }
    return typed ? printed : Normalizer.normalize(withoutLigatures(printed), Normalizer.Form.NFC);
  }

  private static String withoutLigatures(String printed) {
    StringBuilder text = new StringBuilder(printed.length() + 8);
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c >= FIRST_LIGATURE && c <= LAST_LIGATURE) {
        text.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else {
        // Fonts that share one sign for both hyphens may name it by the soft one.
        text.append(c == SOFT_HYPHEN ? '-' : c);
      }
    }
    return text.toString();
  }

  /** Whether a character is put over the letter before it. */
  static boolean isCombining(String text) {
    return !text.isEmpty() && Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK;
  }

  /** The accent that combines with a letter, of one that is printed over it by itself. */
  static String combining(String text) {
    int index = text.length() == 1 ? MARKS.indexOf(text.charAt(0)) : -1;
    return index < 0 ? text : String.valueOf(COMBINING.charAt(index));
  }
}
