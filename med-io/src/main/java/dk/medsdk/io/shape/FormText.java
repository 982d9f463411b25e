package dk.medsdk.io.shape;

import dk.medsdk.io.JsonFindings;
import java.text.Normalizer;

/** What every text of a document goes through. */
final class FormText {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int LONGEST_QUOTE = 60;

  /** Below this, every text is composed (NFC), and no character is half of one. */
  private static final char FIRST_COMBINING = '\u0300';

  private FormText() {}

  /** The text with every half of a character replaced, and reported once. */
  static String whole(String text, FormInput in) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE && isAlone(text, i)) {
        in.report(JsonFindings.HALF_CHARACTER);
        return replaced(text);
      }
    }
    return text;
  }

  /** The text composed (NFC), as every text of the model is: {@code å} is one character. */
  static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
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
