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
import java.util.Optional;

/** An item whose printed slot runs backwards, such as 09.30-09.20. */
@MedRule(
    group = RuleGroup.AGENDA,
    core = "MTG-TIME-ORDER",
    severity = Severity.ERROR,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference = "Et trykt sluttidspunkt, der ligger før det trykte starttidspunkt",
    summary =
        @Words(
            da = "Et punkts tidsrum slutter, før det begynder",
            en = "The time slot of an item ends before it starts"),
    message =
        @Words(
            da =
                "Punkt {item} slutter {minutes} {minutes|1=minut|minutter}, før det begynder:"
                    + " {slot}",
            en =
                "Item {item} ends {minutes} {minutes|1=minute|minutes} before it starts:"
                    + " {slot}"))
public final class TimeSlotEndsBeforeStart implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    for (List<PlacedItem> list : SiblingItems.listsOf(input.items())) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i).item().slot().filter(TimeSlot::isReversed).isPresent()) {
          report(list.get(i), SiblingItems.after(i, list), problems);
        }
      }
    }
  }

  private static void report(PlacedItem placed, Optional<PlacedItem> next, Problems problems) {
    TimeSlot slot = placed.item().slot().orElseThrow();
    Problem problem =
        problems
            .at(placed.path().child("slot"))
            .with("item", placed.label())
            .with("minutes", -slot.minutes().orElseThrow())
            .with("slot", slot);
    SlotRepair.ofReversed(placed, sameDay(placed, next))
        .ifPresentOrElse(repair -> repair.suggestTo(problem), () -> swap(slot, problem));
    problem.report();
  }

  private static Optional<PlacedItem> sameDay(PlacedItem placed, Optional<PlacedItem> next) {
    return next.filter(later -> later.item().date().equals(placed.item().date()));
  }

  private static void swap(TimeSlot slot, Problem problem) {
    TimeSlot swapped = TimeSlot.of(slot.end().orElseThrow(), slot.start());
    problem.suggest("Byt de to klokkeslæt om: " + swapped, "Swap the two clocks: " + swapped);
  }
}
