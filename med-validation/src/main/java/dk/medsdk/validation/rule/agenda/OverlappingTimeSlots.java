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
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Two items of the same day whose printed slots share time.
 *
 * <p>Where each begins or ends within the other, 10.00-10.45 and 10.30-11.00, they contradict each
 * other. One that lies within the other may be meant so, such as two workshops at a time.
 */
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

  /** Of those that start together the longest first, so that it holds the others. */
  private static final Comparator<PlacedItem> BY_START =
      Comparator.comparing((PlacedItem placed) -> slotOf(placed).start())
          .thenComparing(OverlappingTimeSlots::endOf, Comparator.reverseOrder());

  /** Within one list a shorter index is a smaller one. */
  private static final Comparator<PlacedItem> IN_PRINT =
      Comparator.comparing((PlacedItem placed) -> placed.path().pointer().length())
          .thenComparing(PlacedItem::path);

  @Override
  public void check(CheckInput input, Problems problems) {
    SameDayItems.listsOf(input).forEach(items -> compare(items, problems));
  }

  /** Reports an item once: against one that it contradicts, else against one that holds it. */
  private static void compare(List<PlacedItem> items, Problems problems) {
    NavigableMap<LocalTime, PlacedItem> earlierByEnd = new TreeMap<>();
    for (PlacedItem later : items.stream().sorted(BY_START).toList()) {
      Optional<PlacedItem> crossed = overlapped(earlierByEnd.lowerEntry(endOf(later)), later);
      Optional<PlacedItem> around = overlapped(earlierByEnd.ceilingEntry(endOf(later)), later);
      if (crossed.isPresent()) {
        report(Severity.ERROR, crossed.get(), later, problems);
      } else if (around.isPresent()) {
        report(Severity.WARNING, around.get(), later, problems);
      }
      earlierByEnd.putIfAbsent(endOf(later), later);
    }
  }

  private static Optional<PlacedItem> overlapped(
      Map.@Nullable Entry<LocalTime, PlacedItem> earlier, PlacedItem later) {
    return Optional.ofNullable(earlier)
        .map(Map.Entry::getValue)
        .filter(placed -> slotOf(placed).overlaps(slotOf(later)));
  }

  private static void report(
      Severity severity, PlacedItem one, PlacedItem other, Problems problems) {
    boolean printedLater =
        slotOf(one).start().equals(slotOf(other).start()) && IN_PRINT.compare(one, other) > 0;
    PlacedItem first = printedLater ? other : one;
    PlacedItem second = printedLater ? one : other;
    Problem problem =
        problems
            .at(second.path())
            .severity(severity)
            .with("first", first.label())
            .with("second", second.label())
            .with("minutes", slotOf(first).overlapWith(slotOf(second)).toMinutes())
            .with("firstSlot", slotOf(first))
            .with("secondSlot", slotOf(second))
            .related(first.path());
    SlotRepair.ofOverlap(first, second).ifPresent(repair -> repair.suggestTo(problem));
    problem.report();
  }

  private static TimeSlot slotOf(PlacedItem placed) {
    return placed.item().slot().orElseThrow();
  }

  private static LocalTime endOf(PlacedItem placed) {
    return slotOf(placed).end().orElse(slotOf(placed).start());
  }
}
