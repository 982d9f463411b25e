package dk.medsdk.validation.rule.environment;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.CommitteeDocuments;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.MeetingDigest;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;

/** A yearly discussion of the work environment that is on an agenda and in no minutes. */
@MedRule(
    group = RuleGroup.ENVIRONMENT,
    core = "AMO-YEARLY-WRITTEN",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ARCHIVE,
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
    for (CommitteeDocuments committee : CommitteeDocuments.in(input)) {
      // Where no minutes are kept at all, this is not what is wrong.
      if (committee.documents().stream().anyMatch(MeetingDigest::isMinutes)) {
        committee.wholeYears(input.day()).forEach(year -> check(committee, year, problems));
      }
    }
  }

  private static void check(CommitteeDocuments committee, int year, Problems problems) {
    List<MeetingDigest> told =
        committee.inYear(year).stream()
            .filter(WorkEnvironmentDiscussionWithoutMinutes::hasDiscussion)
            .toList();
    boolean onAgendasOnly = told.stream().allMatch(d -> d.kind() == DocumentKind.AGENDA);
    boolean putOff =
        committee.inYear(year + 1).stream()
            .anyMatch(WorkEnvironmentDiscussionWithoutMinutes::hasDiscussion);
    if (!told.isEmpty() && onAgendasOnly && !putOff) {
      problems
          .atDocument(told.get(0).name())
          .with("committee", committee.name())
          .with("year", year)
          .report();
    }
  }

  private static boolean hasDiscussion(MeetingDigest document) {
    return document.items().stream().anyMatch(NoYearlyWorkEnvironmentDiscussion::isDiscussion);
  }
}
