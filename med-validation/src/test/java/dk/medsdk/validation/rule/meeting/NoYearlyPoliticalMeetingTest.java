package dk.medsdk.validation.rule.meeting;

import static dk.medsdk.validation.ArchiveSketch.archive;
import static dk.medsdk.validation.ArchiveSketch.minutes;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileLevel;
import dk.medsdk.validation.rule.MeetingDigest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoYearlyPoliticalMeetingTest {

  private static final Profile TOP = rank(1);
  private static final MeetingDigest BEFORE = minutes("2024-11-14");
  private static final MeetingDigest AFTER = minutes("2026-01-15");

  @Test
  void namesTheCommitteeAndTheYear() {
    List<Finding> found =
        check(TOP, BEFORE, minutes("2025-03-13", item("1", "Budgetopfølgning").build()), AFTER);

    assertThat(danish(found))
        .containsExactly(
            "HMU Kysthospitalet har intet møde med den politiske ledelse i 2025, og intet punkt om"
                + " budgettet");
    assertThat(english(found))
        .containsExactly(
            "HMU Kysthospitalet has no meeting with the political leadership in 2025, and no item"
                + " on the budget");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Budget 2026", "Møde med Økonomiudvalget", "Dialog med den politiske ledelse"})
  void isContentWithAnyTitleThatMayBeIt(String title) {
    assertThat(check(TOP, BEFORE, minutes("2025-03-13", item("1", title).build()), AFTER))
        .isEmpty();
  }

  @Test
  void isContentWithAMeetingThatSaysSo() {
    assertThat(check(TOP, BEFORE, minutes(MeetingKind.POLITICAL, "2025-08-20"), AFTER)).isEmpty();
  }

  @Test
  void asksOnlyTheTopAndWholeYears() {
    MeetingDigest silent = minutes("2025-03-13");

    assertThat(check(rank(2), BEFORE, silent, AFTER)).isEmpty();
    assertThat(check(Profile.GENERIC, BEFORE, silent, AFTER)).isEmpty();
    assertThat(check(TOP, silent, AFTER)).isEmpty();
  }

  private static Profile rank(int rank) {
    return Profile.builder()
        .name("kyst")
        .addLevel(new ProfileLevel(rank, "Hovedudvalg", List.of("HMU"), false))
        .build();
  }

  private static List<Finding> check(Profile profile, MeetingDigest... documents) {
    return RuleTester.check(
        new NoYearlyPoliticalMeeting(), archive(documents).with(profile, Optional.empty()));
  }
}
