package dk.medsdk.validation.rule.guideline;

import static dk.medsdk.validation.ArchiveSketch.archive;
import static dk.medsdk.validation.ArchiveSketch.minutes;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.ArchiveSketch;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidelineAgreedAtNoMeetingTest {

  @Test
  void namesTheGuidelineTheDayAndTheCommittee() {
    List<Finding> found = agreed("h", "2026-04-20");

    assertThat(danish(found))
        .containsExactly(
            "Retningslinjen »Stress« er aftalt den 2026-04-20, men HMU Kysthospitalet holdt intet"
                + " møde den dag");
    assertThat(english(found))
        .containsExactly(
            "The guideline \"Stress\" was agreed on 2026-04-20, but HMU Kysthospitalet held no"
                + " meeting on that day");
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-12", "2026-03-14", "2026-06-11"})
  void isContentWithTheDaysOfAMeeting(String day) {
    assertThat(agreed("h", day)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-01-01", "2026-08-01"})
  void asksOnlyOfTheDaysThatTheArchiveCovers(String day) {
    assertThat(agreed("h", day)).isEmpty();
  }

  @Test
  void asksOnlyOfCommitteesWithDocuments() {
    assertThat(agreed("other", "2026-04-20")).isEmpty();
    assertThat(check(Guideline.builder().title("Stress").build())).isEmpty();
  }

  private static List<Finding> agreed(String committee, String day) {
    return check(
        Guideline.builder()
            .title("Stress")
            .agreedBy(new CommitteeId(committee))
            .agreedOn(LocalDate.parse(day))
            .build());
  }

  private static List<Finding> check(Guideline guideline) {
    Organisation employer =
        partial().with(med("h", ArchiveSketch.COMMITTEE)).with(guideline).builder().build();
    return RuleTester.check(
        new GuidelineAgreedAtNoMeeting(),
        archive(minutes("2026-03-12"), minutes("2026-06-11"))
            .with(Profile.GENERIC, Optional.of(employer)));
  }
}
