package dk.medsdk.validation.rule;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DecisionVerb;
import dk.medsdk.model.meeting.Resolution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Løftede punkter: knows the resolutions that take an item to the committee above. */
final class LiftedItems {

  private static final int LONGEST = 160;
  private static final List<String> LIFTS =
      List.of("løfte ", "løfter ", "løftes ", "løftet ", "løftede ");

  private LiftedItems() {}

  /** The words of the first resolution that lifts the item: "løfte punktet til RMU". */
  static Optional<String> in(AgendaItem item) {
    return item.decision().stream()
        .flatMap(decision -> decision.resolutions().stream())
        .map(Resolution::text)
        .filter(LiftedItems::lifts)
        .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST))
        .findFirst();
  }

  private static boolean lifts(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    return words.contains(" til ")
        && LIFTS.stream().anyMatch(words::contains)
        && DecisionVerb.allIn(text).contains(DecisionVerb.REFER);
  }
}
