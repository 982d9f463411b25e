package dk.medsdk.validation.rule.agenda;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;

/** Two items that stand next to each other, with time between them that nothing fills. */
@MedRule(
    group = RuleGroup.AGENDA,
    severity = Severity.INFO,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED-dagsordener: tidsrummene følger efter hinanden",
    summary =
        @Words(
            da = "Der er tid mellem to punkter, som intet punkt fylder",
            en = "There is time between two items that no item fills"),
    message =
        @Words(
            da =
                "Punkt {first} og {second} har {minutes} {minutes|1=minut|minutter} imellem sig,"
                    + " som intet punkt fylder: {gap}",
            en =
                "Items {first} and {second} have {minutes} {minutes|1=minute|minutes} between them"
                    + " that no item fills: {gap}"))
public final class GapBetweenTimeSlots implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    FreeTime free = FreeTime.between(input.items());
    boolean severalDays = MeetingHours.severalDays(input.meeting());
    for (List<PlacedItem> list : SiblingItems.listsOf(input.items())) {
      for (int i = 1; i < list.size(); i++) {
        boolean dayKnown = !severalDays || list.get(i).item().date().isPresent();
        if (dayKnown) {
          compare(list.get(i - 1), list.get(i), free, problems);
        }
      }
    }
  }

  private static void compare(
      PlacedItem first, PlacedItem second, FreeTime free, Problems problems) {
    if (!hasBothEnds(first) || !hasBothEnds(second)) {
      return;
    }
    boolean sameDay = first.item().date().equals(second.item().date());
    TimeSlot gap = TimeSlot.of(slotOf(first).end().orElseThrow(), slotOf(second).start());
    if (sameDay && free.isFree(first.item().date(), gap) && gap.minutes().orElseThrow() > 0) {
      Problem problem =
          problems
              .at(second.path())
              .with("first", first.label())
              .with("second", second.label())
              .with("minutes", gap.minutes().orElseThrow())
              .with("gap", gap)
              .related(first.path());
      SlotRepair.ofGap(first, second, gap).suggestTo(problem);
      problem.report();
    }
  }

  private static boolean hasBothEnds(PlacedItem placed) {
    return placed.item().slot().filter(s -> s.end().isPresent() && !s.isReversed()).isPresent();
  }

  private static TimeSlot slotOf(PlacedItem placed) {
    return placed.item().slot().orElseThrow();
  }
}
