package dk.medsdk.validation.rule.agenda;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalTime;
import java.util.List;

/** Items that are given more minutes together than the meeting lasts. */
@MedRule(
    group = RuleGroup.AGENDA,
    core = "MTG-TIME-SUM",
    severity = Severity.INFO,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED-dagsordener: punkternes minutter kan være i mødet",
    summary =
        @Words(
            da = "Punkterne er planlagt til længere tid end mødet",
            en = "More time is planned for the items than the meeting lasts"),
    message =
        @Words(
            da = "{planned} minutter er planlagt i et møde på {length} minutter",
            en = "{planned} minutes are planned in a meeting of {length} minutes"))
public final class PlannedTimeExceedsMeeting implements DocumentRule {

  private static final int MINUTES_OF_A_DAY = 24 * 60;

  @Override
  public void check(CheckInput input, Problems problems) {
    input
        .meeting()
        .flatMap(MeetingHours::of)
        .ifPresent(hours -> compare(input.document().items(), hours, problems));
  }

  private static void compare(List<AgendaItem> items, MeetingHours hours, Problems problems) {
    long planned =
        items.stream()
            .filter(hours::holdDayOf)
            .mapToLong(PlannedTimeExceedsMeeting::minutesOf)
            .sum();
    long length = hours.minutes().orElse(0L);
    // A meeting of no length is one whose end is not known, whatever is printed.
    if (length > 0 && planned > length) {
      report(planned, length, hours, problems);
    }
  }

  private static void report(long planned, long length, MeetingHours hours, Problems problems) {
    long over = planned - length;
    Problem problem =
        problems.at(ModelPath.MEETING.child("end")).with("planned", planned).with("length", length);
    String da = "Planlæg " + over + (over == 1 ? " minut" : " minutter") + " mindre";
    String en = "Plan " + over + (over == 1 ? " minute" : " minutes") + " less";
    LocalTime end = hours.end().orElseThrow();
    // A meeting that would end after midnight is not the way out.
    if (end.toSecondOfDay() / 60 + over < MINUTES_OF_A_DAY) {
      String later = TimeSlot.startingAt(end.plusMinutes(over)).toString();
      problem.suggest(
          da + ", eller lad mødet slutte kl. " + later,
          en + ", or let the meeting end at " + later);
    } else {
      problem.suggest(da, en);
    }
    problem.report();
  }

  /** What is printed at the item holds its sub-items too. */
  private static long minutesOf(AgendaItem item) {
    return item.allottedMinutes().isPresent()
        ? item.allottedMinutes().getAsInt()
        : item.items().stream().mapToLong(PlannedTimeExceedsMeeting::minutesOf).sum();
  }
}
