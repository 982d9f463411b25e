package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.Meeting;
import org.junit.jupiter.api.Test;

class AttendanceScopeTest {

  @Test
  void takesWhoStandsInEveryListForTheMeeting() {
    Meeting meeting = meeting("Fraværende: Ida Holm", "Fraværende: Ida Holm, Bo Vang", "Intet.");

    assertThat(meeting.attendance()).extracting(Attendance::name).containsExactly("Ida Holm");
    assertThat(meeting.items().get(1).attendance())
        .extracting(Attendance::name)
        .containsExactly("Bo Vang");
  }

  @Test
  void takesAListBelowTheLastItemForTheMeeting() {
    Meeting meeting = meeting("Ja.", "Nej.", "Intet.\nTil stede:\nIda Holm\nBo Vang");

    assertThat(meeting.attendance()).hasSize(2);
    assertThat(meeting.items().get(2).attendance()).isEmpty();
  }

  @Test
  void takesTheOnlyListOfWhoIsThereForTheMeetingThoughAnotherTellsWhoIsNot() {
    Meeting meeting = meeting("Afbud: Eva Lund", "Nej.", "Intet.\nTil stede:\nIda Holm\nBo Vang");

    assertThat(meeting.attendance())
        .extracting(Attendance::name)
        .containsExactly("Eva Lund", "Ida Holm", "Bo Vang");
  }

  @Test
  void leavesToAnItemWhatItSaysIsItsOwn() {
    Meeting meeting = meeting("Afbud til punktet\n- Ida Holm", "Ja.", "Intet.");

    assertThat(meeting.attendance()).isEmpty();
    assertThat(meeting.items().get(0).attendance()).hasSize(1);
  }

  private static Meeting meeting(String... bodies) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bodies.length; i++) {
      text.append(i + 1).append(". Budget (5 min.)\n").append(bodies[i]).append('\n');
    }
    return Documents.meeting(text.toString());
  }
}
