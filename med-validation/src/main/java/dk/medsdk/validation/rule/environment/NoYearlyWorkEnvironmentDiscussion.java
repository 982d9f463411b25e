package dk.medsdk.validation.rule.environment;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileLevel;
import dk.medsdk.validation.profile.WorkEnvironment;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.CommitteeDocuments;
import dk.medsdk.validation.rule.CommitteeYear;
import dk.medsdk.validation.rule.ItemDigest;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A year without the yearly discussion of the work environment. */
@MedRule(
    group = RuleGroup.ENVIRONMENT,
    core = "AMO-YEARLY-DISCUSSION",
    severity = Severity.WARNING,
    needs = {Need.COMPLETE_ARCHIVE, Need.YEARLY_DISCUSSION_LEVELS},
    inForceFrom = "2024-02-01",
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
    List<CommitteeDocuments> asked =
        CommitteeDocuments.in(input, problems).stream()
            .filter(committee -> isToDiscuss(committee, input.profile()))
            .toList();
    if (asked.isEmpty()) {
      problems.notRun(
          "for intet udvalg i arkivet er det sikkert, at det holder drøftelsen",
          "of no committee in the archive it is certain that it holds the discussion");
    }
    CommitteeYear.of(asked, getClass(), input, problems).forEach(year -> check(year, problems));
  }

  private static void check(CommitteeYear year, Problems problems) {
    boolean discussed =
        year.documents().stream()
            .flatMap(document -> document.items().stream())
            .anyMatch(NoYearlyWorkEnvironmentDiscussion::isDiscussion);
    if (!discussed) {
      problems
          .atDocument(year.lastDocument().name())
          .with("committee", year.committee().name())
          .with("year", year.year())
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

  /** Whether its level does, and it does not leave the work environment to others. */
  private static boolean isToDiscuss(CommitteeDocuments committee, Profile profile) {
    Optional<Boolean> handles = committee.committee().flatMap(Committee::handlesWorkEnvironment);
    Optional<String> level = committee.printed();
    return committee.isMedCommittee()
        && level.filter(word -> isNamed(word, profile)).isPresent()
        && handles.orElseGet(() -> alwaysHandles(level.flatMap(profile::levelCalled), profile));
  }

  /** Where each may choose, only those of the lowest level do. */
  private static boolean alwaysHandles(Optional<ProfileLevel> level, Profile profile) {
    return switch (profile.workEnvironment().orElse(WorkEnvironment.INTEGRATED)) {
      case INTEGRATED -> true;
      case SPLIT -> false;
      case EITHER -> level.filter(one -> one.rank() < lowestRank(profile)).isPresent();
    };
  }

  /** The rank of the lowest MED level: a work environment group is none. */
  private static int lowestRank(Profile profile) {
    return profile.levels().stream()
        .filter(level -> !level.isCalled("AMG"))
        .mapToInt(ProfileLevel::rank)
        .max()
        .orElse(0);
  }

  private static boolean isNamed(String printed, Profile profile) {
    Optional<ProfileLevel> level = profile.levelCalled(printed);
    return profile.yearlyDiscussionLevels().stream()
        .anyMatch(
            name ->
                name.equalsIgnoreCase(printed) || level.filter(l -> l.isCalled(name)).isPresent());
  }
}
