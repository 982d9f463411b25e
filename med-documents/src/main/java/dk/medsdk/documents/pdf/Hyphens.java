package dk.medsdk.documents.pdf;

import java.util.List;

/** Puts the words of two lines together, where one may go on in the other. */
final class Hyphens {

  /** After these a hyphen stands for a word that is left out: borger- og brugerpolitik. */
  private static final List<String> JOINING = List.of("og", "eller", "samt", "til");

  private Hyphens() {}

  /** Whether a line ends within a word that the next one goes on with. */
  static boolean isDivided(CharSequence text, String next) {
    int end = text.length() - 1;
    if (end < 1 || !isHyphen(text.charAt(end))) {
      return false;
    }
    // "den 18.-" and "19. maj"
    boolean days = text.charAt(end - 1) == '.' && Character.isDigit(next.charAt(0));
    boolean word = Character.isLetterOrDigit(text.charAt(end - 1));
    return days || (word && Character.isLetterOrDigit(next.charAt(0)));
  }

  /** Adds the words of the next line. */
  static void join(StringBuilder text, String next) {
    if (!isDivided(text, next) || JOINING.contains(firstWord(next))) {
      text.append(' ');
    } else if (Character.isLowerCase(next.charAt(0)) && isLowerBeforeHyphen(text)) {
      text.setLength(text.length() - 1);
    }
    text.append(next);
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00ad';
  }

  /** Not so after MED- and 2025-, whose hyphen belongs to the word. */
  private static boolean isLowerBeforeHyphen(StringBuilder text) {
    return Character.isLowerCase(text.charAt(text.length() - 2));
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
