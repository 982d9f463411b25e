package dk.medsdk.validation.rule.meeting;

import static dk.medsdk.validation.ArchiveSketch.agenda;
import static dk.medsdk.validation.ArchiveSketch.archive;
import static dk.medsdk.validation.ArchiveSketch.minutes;
import static dk.medsdk.validation.ArchiveSketch.minutesOf;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.MeetingDigest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TooFewMeetingsInYearTest {

  private static final MeetingDigest BEFORE = minutes("2024-11-14");
  private static final MeetingDigest AFTER = minutes("2026-01-15");

  @Test
  void countsTheMeetingsOfAWholeYear() {
    List<Finding> found = check(BEFORE, minutes("2025-03-13"), AFTER);

    assertThat(danish(found))
        .containsExactly(
            "HMU Kysthospitalet holdt 1 ordinært møde i 2025 (2025-03-13); der skal være"
                + " mindst 2");
    assertThat(english(found))
        .containsExactly(
            "HMU Kysthospitalet held 1 ordinary meeting in 2025 (2025-03-13); there are to"
                + " be at least 2");
  }

  @Test
  void countsAnAgendaAndItsMinutesOnceAndNoExtraordinaryMeeting() {
    assertThat(check(BEFORE, agenda("2025-03-13"), minutes("2025-03-13"), AFTER)).hasSize(1);
    assertThat(
            check(
                BEFORE,
                minutes("2025-03-13"),
                minutes(MeetingKind.EXTRAORDINARY, "2025-04-10"),
                AFTER))
        .hasSize(1);
    assertThat(check(BEFORE, minutes("2025-03-13"), agenda("2025-09-11"), AFTER)).isEmpty();
  }

  @Test
  void findsAYearWithoutMeetings() {
    assertThat(danish(check(BEFORE, AFTER)).get(0)).contains("holdt 0 ordinære møder i 2025;");
  }

  @Test
  void judgesNoYearInWhichTheDocumentsBeginOrEnd() {
    assertThat(check(BEFORE, minutes("2025-03-13"))).isEmpty();
    assertThat(check(minutes("2025-03-13"), AFTER)).isEmpty();
  }

  @Test
  void asksNothingOfWorkingGroups() {
    assertThat(
            check(
                minutesOf("Arbejdsgruppe om støj", "2024-11-14"),
                minutesOf("Arbejdsgruppe om støj", "2026-01-15")))
        .isEmpty();
    assertThat(
            check(
                minutesOf("HMU underudvalg", "2024-11-14"),
                minutesOf("HMU underudvalg", "2026-01-15")))
        .isEmpty();
  }

  private static List<Finding> check(MeetingDigest... documents) {
    Profile profile = Profile.builder().name("kyst").meetingsPerYear(2).build();
    return RuleTester.check(
        new TooFewMeetingsInYear(), archive(documents).with(profile, Optional.empty()));
  }
}
