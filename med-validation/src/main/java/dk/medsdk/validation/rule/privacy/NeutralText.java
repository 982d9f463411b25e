package dk.medsdk.validation.rule.privacy;

import dk.medsdk.model.meeting.DecisionVerb;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Knows the words that a closed item may show to all: that it is closed, and that it was treated.
 */
final class NeutralText {

  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 5;

  private static final Set<DecisionVerb> BARE_OUTCOMES =
      Set.of(
          DecisionVerb.APPROVE,
          DecisionVerb.NOTE,
          DecisionVerb.NOTE_AS_INFORMATION,
          DecisionVerb.DISCUSS,
          DecisionVerb.POSTPONE);

  private static final List<String> SAY_THAT_IT_IS_CLOSED =
      List.of(
          "lukket",
          "lukkede",
          "fortrolig",
          "tavshedspligt",
          "udelad",
          "offentlig",
          "ikke med i",
          "confidential",
          "closed");

  private NeutralText() {}

  /** Whether a text tells nothing of the matter itself. */
  static boolean is(String text) {
    String words = text.strip().toLowerCase(Locale.ROOT);
    boolean closed =
        words.length() <= LONGEST && SAY_THAT_IT_IS_CLOSED.stream().anyMatch(words::contains);
    return closed || isBareOutcome(words);
  }

  /** "Godkendt.", "Orienteringen blev taget til efterretning.", "Punktet blev behandlet." */
  private static boolean isBareOutcome(String words) {
    int count = words.isEmpty() ? 0 : words.split("\\s+", -1).length;
    boolean treated = words.contains("behandlet") || words.contains("gennemgået");
    return count <= MOST_WORDS
        && (treated || DecisionVerb.in(words).filter(BARE_OUTCOMES::contains).isPresent());
  }
}
