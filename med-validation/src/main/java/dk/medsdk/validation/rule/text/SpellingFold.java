package dk.medsdk.validation.rule.text;

import java.util.List;

/** Makes spellings equal that differ only in how Danish can be written. */
final class SpellingFold {

  private SpellingFold() {}

  /**
   * The words without what spelling leaves open: {@code ågård} of {@code Aagaard}, {@code ane mete}
   * of {@code Anne-Mette}.
   */
  static String of(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      out.append(out.isEmpty() ? "" : " ").append(plain(word));
    }
    return withoutDoubles(out);
  }

  private static String plain(String word) {
    return word.replace("aa", "å")
        .replace("ae", "æ")
        .replace("oe", "ø")
        .replace("ck", "k")
        .replace('ä', 'æ')
        .replace('ö', 'ø')
        .replace('é', 'e')
        .replace('è', 'e')
        .replace('ü', 'u')
        .replace('-', ' ');
  }

  private static String withoutDoubles(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
