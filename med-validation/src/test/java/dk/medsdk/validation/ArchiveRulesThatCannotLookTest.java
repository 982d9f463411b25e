package dk.medsdk.validation;

import static dk.medsdk.validation.ArchiveSketch.archive;
import static dk.medsdk.validation.ArchiveSketch.minutes;
import static dk.medsdk.validation.ArchiveSketch.minutesOf;
import static dk.medsdk.validation.ArchiveSketch.nameless;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileLevel;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.MeetingDigest;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.suppression.SuppressedPlace;
import dk.medsdk.validation.suppression.Suppression;
import dk.medsdk.validation.suppression.Suppressions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that had nothing to look at is told apart from one that found nothing. */
class ArchiveRulesThatCannotLookTest {

  private static final Profile PROFILE =
      Profile.builder()
          .name("kyst")
          .meetingsPerYear(2)
          .addYearlyDiscussionLevels("HMU")
          .addLevel(new ProfileLevel(1, "HMU", List.of(), false))
          .build();
  private static final MeetingDigest[] YEARS = {
    minutes("2022-11-14"), minutes("2023-03-13"), minutes("2025-03-13"), minutes("2026-03-12")
  };

  @Test
  void lookAtWholeYears() {
    assertThat(found(archive(YEARS)))
        .contains("TooFewMeetingsInYear", "NoYearlyWorkEnvironmentDiscussion");
  }

  @Test
  void nameTheDocumentWithoutADay() {
    Report report = check(archive(YEARS[0], YEARS[1], YEARS[2], YEARS[3], nameless()));

    assertThat(report.findings()).isEmpty();
    assertThat(reasons(report, "TooFewMeetingsInYear", "ApprovedMinutesOfNoMeeting"))
        .containsOnly(new BilingualText("datoen i x er ikke fundet", "no date was found in x"));
  }

  @Test
  void sayThatAnArchiveOfOneYearShowsNoWholeYear() {
    Report report = check(archive(minutes("2025-03-13"), minutes("2025-06-12")));

    assertThat(
            reasons(
                report,
                "TooFewMeetingsInYear",
                "NoYearlyPoliticalMeeting",
                "NoYearlyWorkEnvironmentDiscussion",
                "WorkEnvironmentDiscussionWithoutMinutes"))
        .hasSize(4)
        .allMatch(reason -> reason.da().contains("helt år"));
    assertThat(reasons(report, "NoWellBeingSurveyInThreeYears"))
        .allMatch(reason -> reason.da().contains("tre hele år"))
        .hasSize(1);
  }

  @Test
  void sayThatNoCommitteeIsKnownAsTheirs() {
    Report report =
        check(archive(minutesOf("LMU Vest", "2022-11-14"), minutesOf("LMU Vest", "2026-03-12")));

    assertThat(reasons(report, "NoYearlyPoliticalMeeting", "NoWellBeingSurveyInThreeYears"))
        .hasSize(2)
        .allMatch(reason -> reason.en().contains("known as the hovedudvalg"));
  }

  @Test
  void sayThatTheyWereNotInForceThen() {
    Report report = check(archive(minutes("2013-11-14"), minutes("2016-03-12")));

    assertThat(reasons(report, "NoYearlyWorkEnvironmentDiscussion"))
        .containsExactly(
            new BilingualText(
                "reglen gælder ikke for dokumenter fra den dag",
                "the rule does not hold for documents of that day"));
    assertThat(found(archive(minutes("2013-11-14"), minutes("2016-03-12"))))
        .contains("TooFewMeetingsInYear");
  }

  @Test
  void soDoesARuleAboutLevelsWhereNoneAreKnown() {
    Organisation organisation =
        Organisation.builder()
            .addCommittee(Committee.builder().name("HMU Kyst").level("HMU").build())
            .build();
    Report report =
        MeetingValidator.standard()
            .validate(OrganisationInput.of(organisation, LocalDate.of(2026, 12, 31)));

    assertThat(reasons(report, "UnknownLevel")).hasSize(1);
  }

  @Test
  void findingsOfOneRuleCanBeSuppressedApart() {
    Suppression one =
        Suppression.of(
                "TooFewMeetingsInYear",
                SuppressedPlace.at(ModelPath.ROOT),
                "Aftalt",
                "MED-sekretariatet",
                LocalDate.of(2027, 1, 1))
            .in("2025-03-13");
    Report report =
        MeetingValidator.builder()
            .profile(PROFILE)
            .suppressions(Suppressions.of(List.of(one)))
            .clock(
                Clock.fixed(
                    LocalDate.of(2026, 12, 31).atStartOfDay().toInstant(ZoneOffset.UTC),
                    ZoneOffset.UTC))
            .build()
            .validate(archive(YEARS));

    assertThat(report.suppressed()).hasSize(1);
    assertThat(report.findings()).extracting(Finding::id).contains("TooFewMeetingsInYear");
  }

  private static Report check(ArchiveInput archive) {
    return MeetingValidator.builder().profile(PROFILE).build().validate(archive);
  }

  private static List<String> found(ArchiveInput archive) {
    return check(archive).findings().stream().map(Finding::id).toList();
  }

  private static List<BilingualText> reasons(Report report, String... ids) {
    assertThat(report.rulesRun()).doesNotContain(ids);
    return report.rulesNotRun().stream()
        .filter(rule -> List.of(ids).contains(rule.ruleId()))
        .map(RuleNotRun::reason)
        .toList();
  }
}
