package dk.medsdk.io.draft;

import dk.medsdk.io.block.WordSet;
import java.util.Locale;

/**
 * The committee as subject of a sentence: {@code LMU Nord} of "LMU Nord godkendte planen.", {@code
 * The committee} of "The committee approved the plan."
 */
final class CommitteeSubject {

  private static final int MOST_WORDS = 5;
  private static final String ARTICLE = "The ";
  private static final WordSet NAMES =
      WordSet.of(
          "su",
          "lsu",
          "hsu",
          "fsu",
          "amo",
          "med",
          "mødet",
          "personalemødet",
          "udvalg",
          "arbejdsmiljøorganisationen",
          "committee",
          "council",
          "meeting");
  private static final WordSet JOINING = WordSet.of("i", "for", "på", "og", "&");

  private CommitteeSubject() {}

  /** The length of the committee that a sentence begins with, 0 if it begins with none. */
  static int length(String sentence) {
    int start = sentence.startsWith(ARTICLE) ? ARTICLE.length() : 0;
    int end = wordEnd(sentence, start);
    boolean capital = !sentence.isEmpty() && Character.isUpperCase(sentence.charAt(0));
    if (!capital || end == start || !isCommittee(sentence.substring(start, end))) {
      return 0;
    }
    int named = end;
    for (int words = 1; words < MOST_WORDS && end < sentence.length(); words++) {
      int next = wordEnd(sentence, end + 1);
      String word = sentence.substring(end + 1, next);
      if (goesOn(word)) {
        named = next;
      } else if (!JOINING.contains(word)) {
        break;
      }
      end = next;
    }
    return named;
  }

  /** Whether a word names a committee: "HMU", "MED-udvalget", "Personalemødet". */
  static boolean isCommittee(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return NAMES.contains(lower) || isNoun(lower) || CommitteeLevels.in(word).isPresent();
  }

  private static boolean isNoun(String lower) {
    return lower.endsWith("udvalget") || lower.endsWith("udvalg");
  }

  private static boolean goesOn(String word) {
    return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || isNoun(word));
  }

  private static int wordEnd(String text, int from) {
    int end = text.indexOf(' ', from);
    return end < 0 ? Math.max(from, text.length()) : end;
  }
}
