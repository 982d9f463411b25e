package dk.medsdk.validation.rule.meeting;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.CommitteeDocuments;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.MeetingDigest;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;

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
                "{committee} holdt {held} {held|1=ordinært møde|ordinære møder} i {year}; der skal"
                    + " være mindst {least}",
            en =
                "{committee} held {held} ordinary {held|1=meeting|meetings} in {year}; there are to"
                    + " be at least {least}"))
public final class TooFewMeetingsInYear implements ArchiveRule {

  @Override
  public void check(ArchiveInput input, Problems problems) {
    int least = input.profile().meetingsPerYear().orElse(0);
    for (CommitteeDocuments committee : CommitteeDocuments.in(input)) {
      if (committee.isMedCommittee()) {
        committee.wholeYears(input.day()).forEach(year -> check(committee, year, least, problems));
      }
    }
  }

  private static void check(CommitteeDocuments committee, int year, int least, Problems problems) {
    long held =
        committee.inYear(year).stream()
            .filter(TooFewMeetingsInYear::isOrdinary)
            .map(MeetingDigest::date)
            .distinct()
            .count();
    if (held < least) {
      problems
          .atDocument(committee.lastUntil(year).name())
          .with("committee", committee.name())
          .with("held", held)
          .with("year", year)
          .with("least", least)
          .report();
    }
  }

  private static boolean isOrdinary(MeetingDigest document) {
    return document.meetingKind().filter(MeetingKind.EXTRAORDINARY::equals).isEmpty();
  }
}
