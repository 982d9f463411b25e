package dk.medsdk.validation.rule.environment;

import static dk.medsdk.validation.ArchiveSketch.agenda;
import static dk.medsdk.validation.ArchiveSketch.archive;
import static dk.medsdk.validation.ArchiveSketch.minutes;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.rule.MeetingDigest;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkEnvironmentDiscussionWithoutMinutesTest {

  private static final AgendaItem DISCUSSION =
      item("1", "Året").addPurpose(Purpose.WORK_ENVIRONMENT_DISCUSSION).build();
  private static final MeetingDigest BEFORE = minutes("2024-11-14");
  private static final MeetingDigest PLANNED = agenda("2025-03-13", DISCUSSION);
  private static final MeetingDigest AFTER = minutes("2026-01-15");

  @Test
  void namesTheAgendaTheCommitteeAndTheYear() {
    List<Finding> found = check(BEFORE, PLANNED, minutes("2025-03-13"), AFTER);

    assertThat(danish(found))
        .containsExactly(
            "2025-03-13: HMU Kysthospitalet har den årlige arbejdsmiljødrøftelse i 2025 på"
                + " dagsordenen, men den står ikke i noget referat");
    assertThat(english(found))
        .containsExactly(
            "2025-03-13: HMU Kysthospitalet has the yearly work-environment discussion of 2025 on"
                + " the agenda, but it is in no minutes");
  }

  @Test
  void isContentWithAnyMinutesOfTheYearOrTheNext() {
    assertThat(check(BEFORE, PLANNED, minutes("2025-09-11", DISCUSSION), AFTER)).isEmpty();
    assertThat(check(BEFORE, PLANNED, minutes("2026-01-15", DISCUSSION))).isEmpty();
  }

  @Test
  void leavesYearsAloneInWhichItWasNeverPlanned() {
    assertThat(check(BEFORE, agenda("2025-03-13"), AFTER)).isEmpty();
  }

  @Test
  void asksForNoMinutesWhereNoneAreKeptAndInNoYearThatIsNotWhole() {
    assertThat(check(agenda("2024-11-14"), PLANNED, agenda("2026-01-15"))).isEmpty();
    assertThat(check(BEFORE, PLANNED)).isEmpty();
  }

  private static List<Finding> check(MeetingDigest... documents) {
    return RuleTester.check(new WorkEnvironmentDiscussionWithoutMinutes(), archive(documents));
  }
}
