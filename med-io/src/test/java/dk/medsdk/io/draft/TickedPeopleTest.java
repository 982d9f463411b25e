package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import java.util.List;
import org.junit.jupiter.api.Test;

class TickedPeopleTest {

  @Test
  void areThereWhereTheirBoxIsTicked() {
    List<Attendance> people =
        people("Deltagere:\n☐ Eva Ry, AMR\n☒ Ida Holm, formand\n[ ] Kim Ask\n[x] Ole Ry");

    assertThat(people.stream().map(Attendance::name).toList())
        .containsExactly("Eva Ry", "Ida Holm", "Kim Ask", "Ole Ry");
    assertThat(states(people))
        .containsExactly(
            AttendanceState.ABSENT,
            AttendanceState.PRESENT,
            AttendanceState.ABSENT,
            AttendanceState.PRESENT);
    assertThat(people.get(0).role()).contains("AMR");
  }

  @Test
  void areWhatTheHeadingSaysWhereNoBoxIsTicked() {
    assertThat(states(people("Deltagere:\n☐ Eva Ry\n☐ Ida Holm")))
        .containsExactly(AttendanceState.PRESENT, AttendanceState.PRESENT);
  }

  @Test
  void mayStandOnOneLine() {
    assertThat(states(people("Deltagere: ☒ Eva Ry ☐ Ida Holm")))
        .containsExactly(AttendanceState.PRESENT, AttendanceState.ABSENT);
  }

  private static List<Attendance> people(String head) {
    String document = "Referat LMU den 3. maj 2026\n" + head + "\n\n1. Støj\nBo talte.\n2. Evt.\n";
    return MedText.read(document).value().meeting().orElseThrow().attendance();
  }

  private static List<AttendanceState> states(List<Attendance> people) {
    return people.stream().map(one -> one.state().orElseThrow()).toList();
  }
}
