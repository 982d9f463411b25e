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
import dk.medsdk.validation.rule.RuleGroup;

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
    for (PlacedItem placed : input.items()) {
      placed.item().slot().filter(TimeSlot::isReversed).ifPresent(s -> report(placed, s, problems));
    }
  }

  private static void report(PlacedItem placed, TimeSlot slot, Problems problems) {
    problems
        .at(placed.path().child("slot"))
        .with("item", placed.label())
        .with("minutes", -slot.minutes().orElseThrow())
        .with("slot", slot)
        .report();
  }
}
