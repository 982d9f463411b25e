package dk.medsdk.validation.rule.meeting;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentKind;
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

/** Minutes that were sent later than the employer's deadline after the meeting. */
@MedRule(
    group = RuleGroup.MEETING,
    core = "MTG-MINUTES-DEADLINE",
    severity = Severity.WARNING,
    needs = Need.MINUTES_DEADLINE,
    authority = Authority.AGREEMENT,
    sureness = Sureness.REPORTED,
    reference = "MED-aftalens eller forretningsordenens frist for referatet (profilen)",
    summary = @Words(da = "Referatet er sendt for sent", en = "The minutes were sent late"),
    message =
        @Words(
            da =
                "Referatet er sendt {days} {days|1=dag|dage} efter mødet; fristen er {most}"
                    + " {most|1=dag|dage}",
            en =
                "The minutes were sent {days} {days|1=day|days} after the meeting; the deadline is"
                    + " {most} {most|1=day|days}"))
public final class MinutesSentLate implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    Optional<LocalDate> day = input.meeting().flatMap(m -> m.lastDate().or(m::date));
    if (input.document().kind() != DocumentKind.MINUTES || day.isEmpty()) {
      return;
    }
    int most = input.profile().deadlines().minutes().orElse(Integer.MAX_VALUE);
    SentChange.firstIn(input.document().statusHistory())
        .ifPresent(
            sent -> {
              long days = ChronoUnit.DAYS.between(day.get(), sent.day());
              if (days > most) {
                problems.at(sent.path()).with("days", days).with("most", most).report();
              }
            });
  }
}
