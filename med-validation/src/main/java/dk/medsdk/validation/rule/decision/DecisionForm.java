package dk.medsdk.validation.rule.decision;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import java.util.regex.Pattern;

/** In what form an item prints its decision. */
enum DecisionForm {
  /** Not at all. */
  NONE,
  /** A heading with nothing under it. */
  EMPTY_SECTION,
  /** One word or a few behind the title: "Godkendt". */
  OUTCOME_WORD,
  /** A section of its own. */
  SECTION;

  private static final int MOST_OUTCOME_WORDS = 3;
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  static DecisionForm of(AgendaItem item) {
    return item.decision().map(DecisionForm::of).orElse(NONE);
  }

  /** Whether it can be read what was decided or said. */
  boolean saysSomething() {
    return this == OUTCOME_WORD || this == SECTION;
  }

  /** Whether the document prints the heading of a section. */
  boolean isSection() {
    return this == EMPTY_SECTION || this == SECTION;
  }

  private static DecisionForm of(Decision decision) {
    boolean nothing =
        decision.narrative().isEmpty()
            && decision.resolutions().isEmpty()
            && decision.agreement().isEmpty()
            && decision.statements().isEmpty();
    if (nothing) {
      return EMPTY_SECTION;
    }
    boolean bare = decision.actor().isEmpty() && decision.narrative().isEmpty();
    return bare && isOutcomeWord(decision) ? OUTCOME_WORD : SECTION;
  }

  private static boolean isOutcomeWord(Decision decision) {
    return decision.resolutions().size() == 1
        && SPACE.split(decision.resolutions().get(0).text().strip()).length <= MOST_OUTCOME_WORDS;
  }
}
