package dk.medsdk.validation.rule.meeting;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.CommitteeDocuments;
import dk.medsdk.validation.rule.CommitteeYear;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.MeetingDigest;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;

/** A year in which a committee met less often than it was agreed. */
@MedRule(
    group = RuleGroup.MEETING,
    core = "MTG-MIN-PER-YEAR",
    severity = Severity.WARNING,
    needs = {Need.COMPLETE_ARCHIVE, Need.MEETINGS_PER_YEAR},
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "MED-aftalens eller forretningsordenens mindste antal møder (profilen)",
    summary =
        @Words(
            da = "Et udvalg har holdt for få møder på et år",
            en = "A committee held too few meetings in a year"),
    message =
        @Words(
            da =
                "{committee} holdt {held} {held|1=ordinært møde|ordinære møder} i {year}{days}; der"
                    + " skal være mindst {least}",
            en =
                "{committee} held {held} ordinary {held|1=meeting|meetings} in {year}{days}; there are"
                    + " to be at least {least}"))
public final class TooFewMeetingsInYear implements ArchiveRule {

  @Override
  public void check(ArchiveInput input, Problems problems) {
    int least = input.profile().meetingsPerYear().orElse(0);
    List<CommitteeDocuments> asked =
        CommitteeDocuments.in(input, problems).stream()
            .filter(CommitteeDocuments::isMedCommittee)
            .toList();
    if (asked.isEmpty()) {
      problems.notRun(
          "intet udvalg i arkivet er kendt som MED-udvalg",
          "no committee in the archive is known as a MED committee");
    }
    CommitteeYear.of(asked, getClass(), input, problems)
        .forEach(year -> check(year, least, problems));
  }

  private static void check(CommitteeYear year, int least, Problems problems) {
    List<String> held =
        year.documents().stream()
            .filter(TooFewMeetingsInYear::isOrdinary)
            .map(document -> document.date().orElseThrow().toString())
            .distinct()
            .toList();
    if (held.size() < least) {
      problems
          .atDocument(year.lastDocument().name())
          .with("committee", year.committee().name())
          .with("held", held.size())
          .with("days", held.isEmpty() ? "" : " (" + String.join(", ", held) + ")")
          .with("year", year.year())
          .with("least", least)
          .report();
    }
  }

  private static boolean isOrdinary(MeetingDigest document) {
    return document.meetingKind().filter(MeetingKind.EXTRAORDINARY::equals).isEmpty();
  }
}
