package dk.medsdk.validation.rule.environment;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.CommitteeDocuments;
import dk.medsdk.validation.rule.CommitteeYear;
import dk.medsdk.validation.rule.ItemDigest;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.MeetingDigest;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Optional;

/** A yearly discussion of the work environment that is on an agenda and in no minutes. */
@MedRule(
    group = RuleGroup.ENVIRONMENT,
    core = "AMO-YEARLY-WRITTEN",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ARCHIVE,
    inForceFrom = "2024-02-01",
    authority = Authority.LAW,
    sureness = Sureness.READ,
    reference = "Arbejdsmiljøloven; BEK nr. 65 af 22. januar 2024, kap. 2: skriftlig dokumentation",
    summary =
        @Words(
            da = "Den årlige arbejdsmiljødrøftelse står ikke i noget referat",
            en = "The yearly work-environment discussion is in no minutes"),
    message =
        @Words(
            da =
                "{document}: {committee} har den årlige arbejdsmiljødrøftelse i {year} på"
                    + " dagsordenen, men den står ikke i noget referat",
            en =
                "{document}: {committee} has the yearly work-environment discussion of {year} on"
                    + " the agenda, but it is in no minutes"))
public final class WorkEnvironmentDiscussionWithoutMinutes implements ArchiveRule {

  @Override
  public void check(ArchiveInput input, Problems problems) {
    // Where no minutes are kept at all, this is not what is wrong.
    List<CommitteeDocuments> asked =
        CommitteeDocuments.in(input, problems).stream()
            .filter(committee -> committee.documents().stream().anyMatch(MeetingDigest::isMinutes))
            .toList();
    if (asked.isEmpty()) {
      problems.notRun(
          "intet udvalg har referater i arkivet", "no committee has minutes in the archive");
    }
    CommitteeYear.of(asked, getClass(), input, problems).forEach(year -> check(year, problems));
  }

  private static void check(CommitteeYear year, Problems problems) {
    List<MeetingDigest> told =
        year.documents().stream()
            .filter(WorkEnvironmentDiscussionWithoutMinutes::hasDiscussion)
            .toList();
    boolean onAgendasOnly = told.stream().allMatch(d -> d.kind() == DocumentKind.AGENDA);
    boolean putOff =
        year.documentsAfter().stream()
            .anyMatch(WorkEnvironmentDiscussionWithoutMinutes::hasDiscussion);
    if (!told.isEmpty() && onAgendasOnly && !putOff) {
      problems
          .atItem(told.get(0).name(), discussionIn(told.get(0)).orElseThrow())
          .with("committee", year.committee().name())
          .with("year", year.year())
          .report();
    }
  }

  private static boolean hasDiscussion(MeetingDigest document) {
    return discussionIn(document).isPresent();
  }

  private static Optional<ItemDigest> discussionIn(MeetingDigest document) {
    return document.items().stream()
        .filter(NoYearlyWorkEnvironmentDiscussion::isDiscussion)
        .findFirst();
  }
}
