package dk.medsdk.validation.rule.environment;

import static dk.medsdk.validation.ArchiveSketch.archive;
import static dk.medsdk.validation.ArchiveSketch.minutes;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileLevel;
import dk.medsdk.validation.rule.MeetingDigest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoWellBeingSurveyInThreeYearsTest {

  private static final MeetingDigest FIRST = minutes("2021-11-14");
  private static final MeetingDigest LAST = minutes("2026-01-15");

  @Test
  void namesTheYears() {
    List<Finding> found =
        check(FIRST, minutes("2022-03-01"), surveyed("2025-03-01"), minutes("2024-05-01"), LAST);

    assertThat(danish(found))
        .containsExactly("HMU Kysthospitalet har intet punkt om trivselsmåling i årene 2022-2024");
    assertThat(english(found))
        .containsExactly(
            "HMU Kysthospitalet has no item on a survey of well-being in the years 2022 to 2024");
  }

  @Test
  void countsALongSilenceOnce() {
    assertThat(danish(check(FIRST, LAST)))
        .containsExactly("HMU Kysthospitalet har intet punkt om trivselsmåling i årene 2022-2025");
  }

  @Test
  void isContentWithASurveyEveryThirdYear() {
    assertThat(check(FIRST, surveyed("2022-03-01"), surveyed("2025-10-01"), LAST)).isEmpty();
    assertThat(check(FIRST, surveyed("2023-03-01"), LAST)).isEmpty();
  }

  @Test
  void asksOnlyTheTop() {
    assertThat(RuleTester.check(new NoWellBeingSurveyInThreeYears(), archive(FIRST, LAST)))
        .isEmpty();
  }

  private static MeetingDigest surveyed(String day) {
    return minutes(day, item("1", "Resultat af Trivselsmålingen").build());
  }

  private static List<Finding> check(MeetingDigest... documents) {
    Profile profile =
        Profile.builder()
            .name("kyst")
            .addLevel(new ProfileLevel(1, "Hovedudvalg", List.of("HMU"), false))
            .build();
    return RuleTester.check(
        new NoWellBeingSurveyInThreeYears(), archive(documents).with(profile, Optional.empty()));
  }
}
