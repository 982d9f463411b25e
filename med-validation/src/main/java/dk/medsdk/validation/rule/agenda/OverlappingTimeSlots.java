package dk.medsdk.validation.rule.agenda;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two items of the same day whose printed slots share time. */
@MedRule(
    group = RuleGroup.AGENDA,
    core = "MTG-TIME-ORDER",
    severity = Severity.ERROR,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference = "To trykte tidsrum, der ikke begge kan gælde",
    summary =
        @Words(da = "To punkters tidsrum overlapper", en = "The time slots of two items overlap"),
    message =
        @Words(
            da =
                "Punkt {first} og {second} overlapper med {minutes} {minutes|1=minut|minutter}:"
                    + " {firstSlot} og {secondSlot}",
            en =
                "Items {first} and {second} overlap by {minutes} {minutes|1=minute|minutes}:"
                    + " {firstSlot} and {secondSlot}"))
public final class OverlappingTimeSlots implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    Map<Siblings, List<PlacedItem>> siblings = new LinkedHashMap<>();
    for (PlacedItem placed : input.items()) {
      if (placed.item().slot().isPresent()) {
        siblings.computeIfAbsent(Siblings.of(placed), any -> new ArrayList<>()).add(placed);
      }
    }
    siblings.values().forEach(items -> compare(items, problems));
  }

  /** Reports an item once, against the one before it that lasts longest. */
  private static void compare(List<PlacedItem> items, Problems problems) {
    items.sort(Comparator.comparing(placed -> slotOf(placed).start()));
    PlacedItem longest = items.get(0);
    for (PlacedItem later : items.subList(1, items.size())) {
      if (slotOf(longest).overlaps(slotOf(later))) {
        report(longest, later, problems);
      }
      if (endOf(later).isAfter(endOf(longest))) {
        longest = later;
      }
    }
  }

  private static void report(PlacedItem earlier, PlacedItem later, Problems problems) {
    Problem problem =
        problems
            .at(later.path())
            .with("first", earlier.label())
            .with("second", later.label())
            .with("minutes", slotOf(earlier).overlapWith(slotOf(later)).toMinutes())
            .with("firstSlot", slotOf(earlier))
            .with("secondSlot", slotOf(later))
            .related(earlier.path());
    SlotRepair.ofOverlap(earlier, later).ifPresent(repair -> repair.suggestTo(problem));
    problem.report();
  }

  private static TimeSlot slotOf(PlacedItem placed) {
    return placed.item().slot().orElseThrow();
  }

  private static LocalTime endOf(PlacedItem placed) {
    return slotOf(placed).end().orElse(slotOf(placed).start());
  }

  /** Items of one list on one day: only they can be in each other's way. */
  private record Siblings(ModelPath list, Optional<LocalDate> date) {
    static Siblings of(PlacedItem placed) {
      return new Siblings(placed.path().parent(), placed.item().date());
    }
  }
}
