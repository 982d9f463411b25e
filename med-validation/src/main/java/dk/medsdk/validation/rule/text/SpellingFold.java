package dk.medsdk.validation.rule.text;

import java.util.List;

/** Makes spellings equal that differ only in how Danish can be written. */
final class SpellingFold {

  private static final char NONE = 0;

  private SpellingFold() {}

  /**
   * The words without what spelling leaves open: {@code ågård} of {@code Aagaard}, {@code ane mete}
   * of {@code Anne-Mette}.
   */
  static String of(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      append(out, ' ');
      for (int i = 0; i < word.length(); i++) {
        char letter = ofTwo(word, i);
        i += letter == NONE ? 0 : 1;
        append(out, letter == NONE ? plain(word.charAt(i)) : letter);
      }
    }
    return out.toString();
  }

  /** The letter that two letters from an index on are written for, if they are. */
  private static char ofTwo(String word, int index) {
    char second = index + 1 < word.length() ? word.charAt(index + 1) : NONE;
    return switch (word.charAt(index)) {
      case 'a' -> second == 'a' ? 'å' : second == 'e' ? 'æ' : NONE;
      case 'o' -> second == 'e' ? 'ø' : NONE;
      case 'c' -> second == 'k' ? 'k' : NONE;
      default -> NONE;
    };
  }

  private static char plain(char c) {
    return switch (c) {
      case 'ä' -> 'æ';
      case 'ö' -> 'ø';
      case 'é', 'è' -> 'e';
      case 'ü' -> 'u';
      case '-' -> ' ';
      default -> c;
    };
  }

  /** Once where the same stands twice. */
  private static void append(StringBuilder out, char c) {
    boolean first = out.isEmpty();
    if (first ? c != ' ' : out.charAt(out.length() - 1) != c) {
      out.append(c);
    }
  }
}
