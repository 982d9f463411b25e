package dk.medsdk.validation.rule.environment;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.validation.profile.ProfileLevel;
import dk.medsdk.validation.profile.WorkEnvironment;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.CommitteeDocuments;
import dk.medsdk.validation.rule.ItemDigest;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.Locale;
import java.util.Optional;

/** A year without the yearly discussion of the work environment. */
@MedRule(
    group = RuleGroup.ENVIRONMENT,
    core = "AMO-YEARLY-DISCUSSION",
    severity = Severity.WARNING,
    needs = {Need.COMPLETE_ARCHIVE, Need.YEARLY_DISCUSSION_LEVELS},
    authority = Authority.LAW,
    sureness = Sureness.READ,
    reference = "Arbejdsmiljøloven; BEK nr. 65 af 22. januar 2024, kap. 2: den årlige drøftelse",
    summary =
        @Words(
            da = "Den årlige arbejdsmiljødrøftelse mangler",
            en = "The yearly work-environment discussion is missing"),
    message =
        @Words(
            da = "{committee} har ingen årlig arbejdsmiljødrøftelse i {year}",
            en = "{committee} has no yearly work-environment discussion in {year}"))
public final class NoYearlyWorkEnvironmentDiscussion implements ArchiveRule {

  @Override
  public void check(ArchiveInput input, Problems problems) {
    for (CommitteeDocuments committee : CommitteeDocuments.in(input)) {
      if (isToDiscuss(committee, input)) {
        committee.wholeYears(input.day()).forEach(year -> check(committee, year, problems));
      }
    }
  }

  private static void check(CommitteeDocuments committee, int year, Problems problems) {
    boolean discussed =
        committee.inYear(year).stream()
            .flatMap(document -> document.items().stream())
            .anyMatch(NoYearlyWorkEnvironmentDiscussion::isDiscussion);
    if (!discussed) {
      problems
          .atDocument(committee.lastUntil(year).name())
          .with("committee", committee.name())
          .with("year", year)
          .report();
    }
  }

  /** Whether an item is the yearly discussion, by its purpose or its title. */
  static boolean isDiscussion(ItemDigest item) {
    String title = item.title().orElse("").toLowerCase(Locale.ROOT);
    boolean yearly = title.contains("drøft") || title.contains("årlig") || title.contains("året");
    return item.purposes().contains(Purpose.WORK_ENVIRONMENT_DISCUSSION)
        || (title.contains("arbejdsmiljø") && yearly);
  }

  /** Whether its level does, and it has the work environment where committees may leave it out. */
  private static boolean isToDiscuss(CommitteeDocuments committee, ArchiveInput input) {
    Optional<Boolean> handles = committee.committee().flatMap(Committee::handlesWorkEnvironment);
    boolean always =
        input.profile().workEnvironment().filter(w -> w != WorkEnvironment.INTEGRATED).isEmpty();
    return committee.isMedCommittee()
        && handles.orElse(always)
        && committee.printed().filter(level -> isNamed(level, input)).isPresent();
  }

  private static boolean isNamed(String printed, ArchiveInput input) {
    Optional<ProfileLevel> level = input.profile().levelCalled(printed);
    return input.profile().yearlyDiscussionLevels().stream()
        .anyMatch(
            name ->
                name.equalsIgnoreCase(printed) || level.filter(l -> l.isCalled(name)).isPresent());
  }
}
