package dk.medsdk.io.shape;

import dk.medsdk.io.JsonFindings;
import java.text.Normalizer;

/** What every text of a document goes through. */
final class FormText {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int LONGEST_QUOTE = 60;

  /** Below this, every text is composed (NFC), and no character is half of one. */
  private static final char FIRST_COMBINING = '\u0300';

  private static final char FIRST_DASH = '\u2010';
  private static final char LAST_DOT = '\u2027';

  private FormText() {}

  /** A text as the model takes it: every half of a character replaced and reported, composed. */
  static String read(String text, boolean compose, FormInput in) {
    int bits = bits(text);
    if (bits < FIRST_COMBINING) {
      return text;
    }
    String whole = text;
    if (hasHalf(text, bits)) {
      in.report(JsonFindings.HALF_CHARACTER);
      whole = replaced(text);
    }
    return compose ? composed(whole) : whole;
  }

  /** Whether half a character is in a text, which has no bytes in UTF-8. */
  static boolean hasHalf(String text) {
    return hasHalf(text, bits(text));
  }

  /** The text composed (NFC), as every text of the model is: {@code å} is one character. */
  static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_COMBINING && !isPunctuation(c)) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** The beginning of a text, for messages. */
  static String clip(String text) {
    if (text.length() <= LONGEST_QUOTE) {
      return text;
    }
    int end = LONGEST_QUOTE - (Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? 1 : 0);
    return text.substring(0, end) + "…";
  }

  private static boolean hasHalf(String text, int bits) {
    if ((bits & Character.MIN_SURROGATE) != Character.MIN_SURROGATE) {
      // Nor could it be: no Danish letter, dash or quotation mark has all the bits of a half.
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && isAlone(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Every bit that some character has, four characters at a time: all texts come this way. */
  private static int bits(String text) {
    int bits = 0;
    int i = 0;
    for (; i + 3 < text.length(); i += 4) {
      int two = text.charAt(i) | text.charAt(i + 1);
      bits |= two | (text.charAt(i + 2) | text.charAt(i + 3));
    }
    for (; i < text.length(); i++) {
      bits |= text.charAt(i);
    }
    return bits;
  }

  /** Dashes, quotation marks, bullets and dots, which composing leaves as they are. */
  private static boolean isPunctuation(char c) {
    return c >= FIRST_DASH && c <= LAST_DOT;
  }

  private static boolean isAlone(String text, int i) {
    return Character.isLowSurrogate(text.charAt(i))
        ? i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))
        : i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
  }

  private static String replaced(String text) {
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && isAlone(text, i)) {
        whole.setCharAt(i, REPLACEMENT);
      }
    }
    return whole.toString();
  }
}
