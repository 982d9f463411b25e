package dk.medsdk.validation.rule.meeting;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalDate;
import java.time.LocalTime;

/** A meeting whose printed end is before its start: from 15.00 to 09.00 of one day. */
@MedRule(
    group = RuleGroup.MEETING,
    core = "MTG-TIME-ORDER",
    severity = Severity.ERROR,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference = "Mødets trykte slutning ligger før dets trykte begyndelse",
    summary =
        @Words(da = "Mødet slutter, før det begynder", en = "The meeting ends before it starts"),
    message =
        @Words(
            da =
                "Mødet slutter {what|clock=kl. |}{end}, før det begynder {what|clock=kl. |}{start}",
            en =
                "The meeting ends {what|clock=at|on} {end}, before it starts {what|clock=at|on}"
                    + " {start}"))
public final class MeetingEndsBeforeStart implements DocumentRule {

  /** A meeting from such a clock on may last beyond midnight. */
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private static final LocalTime MORNING = LocalTime.of(6, 0);

  @Override
  public void check(CheckInput input, Problems problems) {
    input.meeting().ifPresent(meeting -> check(meeting, problems));
  }

  private static void check(Meeting meeting, Problems problems) {
    boolean oneDay = meeting.lastDate().isEmpty() || meeting.lastDate().equals(meeting.date());
    if (!oneDay) {
      meeting
          .date()
          .filter(meeting.lastDate().orElseThrow()::isBefore)
          .ifPresent(first -> report(first, meeting.lastDate().orElseThrow(), problems));
    } else if (meeting.start().isPresent() && meeting.end().isPresent()) {
      compare(meeting.start().get(), meeting.end().get(), problems);
    }
  }

  private static void compare(LocalTime start, LocalTime end, Problems problems) {
    boolean throughMidnight = !start.isBefore(EVENING) && !end.isAfter(MORNING);
    if (end.isBefore(start) && !throughMidnight) {
      String from = TimeSlot.startingAt(start).toString();
      String to = TimeSlot.startingAt(end).toString();
      problems
          .at(ModelPath.MEETING.child("end"))
          .with("what", "clock")
          .with("start", from)
          .with("end", to)
          .related(ModelPath.MEETING.child("start"))
          .suggest(
              "Ret det klokkeslæt, der er forkert, eller byt dem om: kl. " + to + "-" + from,
              "Correct the clock that is wrong, or swap them: " + to + "-" + from)
          .report();
    }
  }

  private static void report(LocalDate first, LocalDate last, Problems problems) {
    problems
        .at(ModelPath.MEETING.child("lastDate"))
        .with("what", "day")
        .with("start", first)
        .with("end", last)
        .related(ModelPath.MEETING.child("date"))
        .suggest(
            "Ret den dato, der er forkert, eller byt dem om",
            "Correct the date that is wrong, or swap them")
        .report();
  }
}
