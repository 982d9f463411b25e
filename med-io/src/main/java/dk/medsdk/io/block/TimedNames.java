package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import java.util.Locale;
import java.util.Set;

/**
 * Names that only the time beside them shows to be those of the presenters: {@code (MJ/10 min)},
 * {@code Budget – Mette, 15 min.}
 */
final class TimedNames {

  private static final int MOST_WORDS = 3;
  private static final int LONGEST = 40;
  private static final int MOST_INITIALS = 4;

  /** What else stands beside a time. */
  private static final Set<String> OTHERS =
      Set.of(
          "teams",
          "online",
          "skype",
          "status",
          "bilag",
          "oplæg",
          "pause",
          "fælles",
          "evt",
          "nyt",
          "ny",
          "apv",
          "mus",
          "grus",
          "med",
          "gdpr",
          "dagsorden",
          "referat",
          "debat",
          "dialog",
          "opfølgning",
          "opsamling",
          "input",
          "proces",
          "rundvisning",
          "workshop",
          "gruppearbejde",
          "spørgsmål",
          "plenum",
          "temadrøftelse",
          "introduktion",
          "afrunding",
          "eventuelt",
          "max",
          "maks",
          "ca",
          "cirka",
          "kort",
          "herunder");

  private TimedNames() {}

  /** Whether words may be the name of somebody, a title before it or not, or the initials. */
  static boolean isName(String words) {
    if (words.isEmpty() || words.length() > LONGEST || words.endsWith(":")) {
      return false;
    }
    int count = 0;
    for (String word : words.split(" ", -1)) {
      boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.');
      boolean name = !word.isEmpty() && letters && Character.isUpperCase(word.charAt(0));
      if (!name || OTHERS.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
      count++;
    }
    return count <= MOST_WORDS && (areInitials(words) || !RoleWords.isRole(words));
  }

  /** "MJ", but neither "TR" nor "FOA". */
  private static boolean areInitials(String word) {
    return word.length() >= 2
        && word.length() <= MOST_INITIALS
        && word.chars().allMatch(Character::isUpperCase)
        && RoleWords.in(word).equals(RoleWords.Seat.UNKNOWN)
        && !OrganisationWords.isUnion(word);
  }

  /** Whether a text has minutes or a clock in it. */
  static boolean areIn(String text) {
    int min = text.indexOf("min");
    int digit = min - 1;
    while (digit >= 0 && (Words.isSpace(text.charAt(digit)) || text.charAt(digit) == '.')) {
      digit--;
    }
    boolean minutes = digit >= 0 && Character.isDigit(text.charAt(digit));
    return minutes || Clock.find(text).isPresent();
  }
}
