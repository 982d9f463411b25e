package dk.medsdk.io.block;

import dk.medsdk.model.meeting.AttendanceState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells the label of a list of people from others by its words: {@code Vi var der:}, {@code Hvem
 * meldte afbud:}, {@code Fire var forhindrede:}.
 *
 * <p>One word says whether they were there; all others are such as say nothing of their own. {@code
 * Afbud sendes til:} tells where to write, {@code Deltog under punkt 3:} of a part.
 */
final class PeopleLabel {

  private static final int LONGEST = 40;

  private static final WordSet ABSENT =
      WordSet.of("afbud", "forhindret", "forhindrede", "fraværende", "absent", "apologies");

  private static final WordSet PRESENT =
      WordSet.of(
          "deltog",
          "deltagere",
          "deltagende",
          "mødt",
          "mødte",
          "fremmødt",
          "fremmødte",
          "tilstede",
          "tilstedeværende",
          "stede",
          "present",
          "attended");

  /** These say it only behind "var": "Hvem var med", "Vi var der". */
  private static final WordSet THERE = WordSet.of("med", "der", "there");

  private static final WordSet WAS = WordSet.of("var", "er", "was", "were");
  private static final WordSet NOT = WordSet.of("ikke", "not");

  private static final WordSet OTHERS =
      WordSet.of(
          "hvem",
          "vi",
          "der",
          "de",
          "disse",
          "følgende",
          "alle",
          "og",
          "har",
          "havde",
          "meldte",
          "meldt",
          "fra",
          "til",
          "i",
          "op",
          "mødet",
          "medlemmer",
          "personer",
          "denne",
          "gang",
          "dag",
          "med",
          "en",
          "én",
          "to",
          "tre",
          "fire",
          "fem",
          "seks",
          "syv",
          "otte",
          "who",
          "we",
          "those",
          "members",
          "from",
          "the",
          "meeting",
          "for",
          "absence");

  private PeopleLabel() {}

  /** What a label says of the people behind it; null if it is no such label. */
  static @Nullable AttendanceState stateOf(String label) {
    if (label.length() > LONGEST || label.isEmpty()) {
      return null;
    }
    String text = label.toLowerCase(Locale.ROOT);
    AttendanceState state = null;
    boolean not = false;
    String before = "";
    for (int at = 0; at < text.length(); ) {
      int end = Clock.wordEnd(text, at);
      String word = text.substring(at, text.charAt(end - 1) == ',' ? end - 1 : end);
      AttendanceState said = saidBy(word, before);
      not |= NOT.contains(word);
      if (said == null ? !isOther(word) : state != null && said != state) {
        return null;
      }
      state = said == null ? state : said;
      before = NOT.contains(word) ? before : word;
      at = Clock.skipBlanks(text, end);
    }
    boolean open = before.equals("til") || before.equals("har");
    boolean twice = not && state == AttendanceState.ABSENT;
    return open || twice ? null : not && state != null ? AttendanceState.ABSENT : state;
  }

  private static @Nullable AttendanceState saidBy(String word, String before) {
    if (ABSENT.contains(word)) {
      return AttendanceState.ABSENT;
    }
    boolean there = PRESENT.contains(word) || (THERE.contains(word) && WAS.contains(before));
    return there ? AttendanceState.PRESENT : null;
  }

  private static boolean isOther(String word) {
    return OTHERS.contains(word) || WAS.contains(word) || NOT.contains(word);
  }
}
