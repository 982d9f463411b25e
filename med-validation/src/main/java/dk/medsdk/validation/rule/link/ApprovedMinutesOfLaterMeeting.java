package dk.medsdk.validation.rule.link;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalDate;
import java.util.Optional;

/** An item that approves the minutes of a meeting that was still to come. */
@MedRule(
    group = RuleGroup.LINK,
    core = "LNK-MINUTES-APPROVED",
    severity = Severity.ERROR,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference = "Mødets dato og datoen på det referat, mødet godkender, modsiger hinanden",
    summary =
        @Words(
            da = "Et punkt godkender referatet af et møde, der først kommer",
            en = "An item approves the minutes of a meeting that is still to come"),
    message =
        @Words(
            da = "Punkt {item} godkender referatet fra {approved}, men mødet er den {held}",
            en = "Item {item} approves the minutes of {approved}, but the meeting is on {held}"))
public final class ApprovedMinutesOfLaterMeeting implements DocumentRule {

  private static final ModelPath DATE = ModelPath.MEETING.child("date");

  @Override
  public void check(CheckInput input, Problems problems) {
    Optional<LocalDate> held =
        input.meeting().flatMap(meeting -> meeting.lastDate().or(meeting::date));
    if (held.isPresent() && input.meeting().flatMap(Meeting::date).isPresent()) {
      input.items().forEach(placed -> check(placed, held.get(), problems));
    }
  }

  /** What the title prints contradicts the head; a link is only as sure as who drew it. */
  private static void check(PlacedItem placed, LocalDate held, Problems problems) {
    AgendaItem item = placed.item();
    Optional<LocalDate> titled =
        ApprovedMinutes.plainlyTitled(item.title().orElse("")).filter(held::isBefore);
    if (titled.isPresent()) {
      report(placed, titled.get(), held, Severity.ERROR, problems);
      return;
    }
    ApprovedMinutes.linked(item.links())
        .filter(held::isBefore)
        .findFirst()
        .ifPresent(day -> report(placed, day, held, Severity.WARNING, problems));
  }

  private static void report(
      PlacedItem placed, LocalDate day, LocalDate held, Severity severity, Problems problems) {
    problems
        .at(placed.path())
        .severity(severity)
        .with("item", placed.label())
        .with("approved", day)
        .with("held", held)
        .related(DATE)
        .suggest(
            "Ret datoen i titlen eller mødets dato", "Correct the date in the title or the head")
        .report();
  }
}
