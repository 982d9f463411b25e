package dk.medsdk.validation.rule.meeting;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An agenda that was sent later than the employer's deadline before the meeting. */
@MedRule(
    group = RuleGroup.MEETING,
    core = "MTG-AGENDA-DEADLINE",
    severity = Severity.WARNING,
    needs = Need.AGENDA_DEADLINE,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "MED-aftalens eller forretningsordenens frist for dagsordenen (profilen)",
    summary = @Words(da = "Dagsordenen er sendt for sent", en = "The agenda was sent late"),
    message =
        @Words(
            da =
                "Dagsordenen er sendt {days} {days|1=dag|dage} før mødet; fristen er {least}"
                    + " {least|1=dag|dage}",
            en =
                "The agenda was sent {days} {days|1=day|days} before the meeting; the deadline is"
                    + " {least} {least|1=day|days}"))
public final class AgendaSentLate implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    Optional<LocalDate> day = input.meeting().flatMap(Meeting::date);
    if (input.document().kind() != DocumentKind.AGENDA || day.isEmpty() || isUrgent(input)) {
      return;
    }
    int least = input.profile().deadlines().agenda().orElse(0);

    SentChange.firstIn(input.document().statusHistory())
        .ifPresent(
            sent -> {
              long days = ChronoUnit.DAYS.between(sent.day(), day.get());
              // What was sent after the meeting was sent once more.
              if (days >= 0 && days < least) {
                report(sent.path(), days, least, problems);
              }
            });
  }

  private static boolean isUrgent(CheckInput input) {
    Optional<MeetingKind> kind = input.meeting().flatMap(Meeting::kind);
    return kind.filter(MeetingKind.EXTRAORDINARY::equals).isPresent();
  }

  private static void report(ModelPath path, long days, int least, Problems problems) {
    problems
        .at(path)
        .with("days", days)
        .with("least", least)
        .suggest(
            "Skriv i referatet, at fristen er fraveget, og hvorfor",
            "Say in the minutes that the deadline was not kept, and why")
        .report();
  }
}
