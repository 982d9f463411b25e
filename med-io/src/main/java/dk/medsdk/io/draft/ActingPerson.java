package dk.medsdk.io.draft;

import java.util.Optional;

/**
 * Who acts in what a label announces: {@code LKJ} of {@code Aktion: LKJ oversætter kapitel 3}.
 *
 * <p>Behind such a label any verb says what somebody will do; elsewhere only known ones do.
 */
final class ActingPerson {

  private static final int SHORTEST_VERB = 3;

  private ActingPerson() {}

  /** The initials or the full name that a sentence begins with, if a verb follows it. */
  static Optional<String> in(String text) {
    int initials = Initials.end(text);
    int end = initials > 0 ? initials : fullNameEnd(text);
    return end > 0 && end < text.length() && isVerb(wordAt(text, end + 1))
        ? Optional.of(text.substring(0, end))
        : Optional.empty();
  }

  private static int fullNameEnd(String text) {
    int end = PersonWords.nameEnd(text, 0);
    return text.lastIndexOf(' ', Math.max(0, end - 1)) > 0 ? end : 0;
  }

  private static String wordAt(String text, int start) {
    int end = text.indexOf(' ', start);
    return end < 0 ? "" : text.substring(start, end);
  }

  private static boolean isVerb(String word) {
    return word.length() >= SHORTEST_VERB
        && Character.isLowerCase(word.charAt(0))
        && word.endsWith("r");
  }
}
