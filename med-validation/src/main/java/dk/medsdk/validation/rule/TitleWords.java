package dk.medsdk.validation.rule;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a title by which another title may be about the same: any word that is not short.
 */
public final class TitleWords {

  private static final int SHORTEST = 4;

  /** Enough of a word to know it in another form: "normering", "normeringerne". */
  private static final int LONGEST = 6;

  private static final Set<String> OF_ANY_TITLE =
      Set.of("orient", "drøfte", "beslut", "godken", "status", "eventu", "møde", "mødet", "dagsor");

  private TitleWords() {}

  /** The beginnings of its words, in small letters; none of a title that could be any item's. */
  public static Set<String> of(String title) {
    Set<String> words = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= title.length(); i++) {
      if (i == title.length() || !Character.isLetterOrDigit(title.charAt(i))) {
        String word = title.substring(start, i);
        if (word.length() >= SHORTEST || isAbbreviation(word)) {
          String beginning = word.substring(0, Math.min(word.length(), LONGEST));
          words.add(beginning.toLowerCase(Locale.ROOT));
        }
        start = i + 1;
      }
    }
    words.removeAll(OF_ANY_TITLE);
    return words;
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }
}
