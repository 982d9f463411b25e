package dk.medsdk.io.draft;

import dk.medsdk.model.meeting.CommitteeReference;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the committee in the title of a theme summary: {@code HMU} in "på HMU møde den 4. maj",
 * {@code LMU Botilbud Øst} in "på mødet i LMU Botilbud Øst den 4. maj".
 *
 * <p>A level alone is no name.
 */
final class ThemeCommittee {

  private static final int LONGEST = 80;
  private static final Set<String> ENDS =
      Set.of(
          "den", "d.", "kl.", "kl", "om", "vedr.", "on", "about", "-", "–", "—", "mandag",
          "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "dato", "dato:", "uge");

  private ThemeCommittee() {}

  /** The committee that a text names; a level followed by its name, or a level alone. */
  static Optional<CommitteeReference> in(String text) {
    String part = text.substring(0, Math.min(text.length(), 2 * LONGEST));
    return CommitteeLevels.in(part).map(level -> committee(level, name(part, level)));
  }

  /** Whether a text begins with a level, or with the meeting of one. */
  static boolean begins(String text) {
    String[] words = text.strip().split(" ", 4);
    for (int i = 0; i < words.length && i < 3; i++) {
      if (CommitteeLevels.in(words[i]).isPresent()) {
        return true;
      }
      boolean leads = words[i].startsWith("møde") || words[i].equals("i") || words[i].equals("the");
      if (!leads) {
        return false;
      }
    }
    return false;
  }

  private static CommitteeReference committee(String level, String name) {
    return name.length() > level.length()
        ? CommitteeReference.builder().name(name).level(level).build()
        : CommitteeReference.builder().level(level).build();
  }

  /** The words from the level to the meeting, its day or a mark. */
  private static String name(String text, String level) {
    int start = text.indexOf(level);
    int end = start + level.length();
    if (end < text.length() && text.charAt(end) != ' ') {
      return level;
    }
    int at = end;
    while (at < text.length()) {
      int next = text.indexOf(' ', at + 1);
      int wordEnd = next < 0 ? text.length() : next;
      String word = text.substring(at, wordEnd).strip();
      if (isEnd(word)) {
        break;
      }
      boolean marked = !word.isEmpty() && ",:;)".indexOf(word.charAt(word.length() - 1)) >= 0;
      end = marked ? wordEnd - 1 : wordEnd;
      at = marked ? text.length() : wordEnd;
    }
    return text.substring(start, end).strip();
  }

  private static boolean isEnd(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return ENDS.contains(small)
        || small.contains("møde")
        || small.contains("meeting")
        || small.startsWith("tema")
        || small.startsWith("(")
        || (!small.isEmpty() && Character.isDigit(small.charAt(0)));
  }
}
