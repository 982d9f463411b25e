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
import dk.medsdk.validation.rule.RuleGroup;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** An item whose printed slot starts before the meeting, or lasts longer than it. */
@MedRule(
    group = RuleGroup.AGENDA,
    core = "MTG-TIME-ORDER",
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Almindelig praksis i MED-dagsordener: punkterne ligger inden for mødets tid",
    summary =
        @Words(
            da = "Et punkt ligger uden for mødets tid",
            en = "An item is outside the time of the meeting"),
    message =
        @Words(
            da =
                "Punkt {item} {does|end=slutter|begynder} {minutes} {minutes|1=minut|minutter}"
                    + " {side|before=før|efter} mødet, der {edge|end=slutter|begynder} {clock}:"
                    + " {slot}",
            en =
                "Item {item} {does|end=ends|starts} {minutes} {minutes|1=minute|minutes}"
                    + " {side|before=before|after} the meeting, which {edge|end=ends|starts} at"
                    + " {clock}: {slot}"))
public final class ItemOutsideMeetingTime implements DocumentRule {

  private static final ModelPath FIRST = ModelPath.ITEMS.child(0);

  @Override
  public void check(CheckInput input, Problems problems) {
    input
        .meeting()
        .flatMap(MeetingHours::of)
        .ifPresent(hours -> compare(input.items(), hours, problems));
  }

  private static void compare(List<PlacedItem> items, MeetingHours hours, Problems problems) {
    ModelPath reported = null;
    for (PlacedItem placed : items) {
      // What is wrong with an item is not wrong once more with its sub-items.
      if (reported == null || !placed.path().isWithin(reported)) {
        Optional<Overrun> overrun = overrunOf(placed, hours);
        if (overrun.isPresent()) {
          report(placed, overrun.get(), problems);
          reported = placed.path();
        }
      }
    }
  }

  private static Optional<Overrun> overrunOf(PlacedItem placed, MeetingHours hours) {
    Optional<TimeSlot> printed = placed.item().slot();
    if (printed.isEmpty() || printed.get().isReversed() || !hours.holdDayOf(placed.item())) {
      return Optional.empty();
    }
    LocalTime start = printed.get().start();
    Optional<Overrun> tooEarly =
        hours.start().filter(start::isBefore).map(s -> new Overrun("start", start, "start", s));
    Optional<Overrun> tooLate = hours.end().flatMap(end -> beyond(end, printed.get()));
    Optional<Overrun> waiting =
        hours.start().filter(start::isAfter).map(s -> new Overrun("start", start, "start", s));
    return tooEarly.or(() -> tooLate).or(() -> waiting.filter(w -> placed.path().equals(FIRST)));
  }

  private static Optional<Overrun> beyond(LocalTime meetingEnd, TimeSlot slot) {
    String does = slot.end().isPresent() ? "end" : "start";
    LocalTime clock = slot.end().orElse(slot.start());
    return clock.isAfter(meetingEnd)
        ? Optional.of(new Overrun(does, clock, "end", meetingEnd))
        : Optional.empty();
  }

  private static void report(PlacedItem placed, Overrun overrun, Problems problems) {
    Problems.Problem problem =
        problems
            .at(placed.path())
            .with("item", placed.label())
            .with("does", overrun.does)
            .with("minutes", overrun.minutes())
            .with("side", overrun.clock.isBefore(overrun.limit) ? "before" : "after")
            .with("edge", overrun.edge)
            .with("clock", TimeSlot.startingAt(overrun.limit))
            .with("slot", placed.item().slot().orElseThrow())
            .related(ModelPath.MEETING.child(overrun.edge));
    if (overrun.isWaitingAtTheStart()) {
      problem.severity(Severity.INFO);
    } else {
      SlotRepair.within(placed, overrun.edge, overrun.clock, overrun.limit).suggestTo(problem);
    }
    problem.report();
  }

  /** An item's start or end on the wrong side of the meeting's start or end. */
  private record Overrun(String does, LocalTime clock, String edge, LocalTime limit) {

    long minutes() {
      return Duration.between(clock, limit).abs().toMinutes();
    }

    /** Often as it should be: a preparatory meeting comes first. */
    boolean isWaitingAtTheStart() {
      return edge.equals("start") && clock.isAfter(limit);
    }
  }
}
