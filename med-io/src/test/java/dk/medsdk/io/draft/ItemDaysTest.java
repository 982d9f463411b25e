package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.Meeting;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemDaysTest {

  private static final LocalDate SECOND = LocalDate.of(2025, 10, 10);

  private static final String ITEMS =
      "9.00-9.10 Velkomst\n9.10-9.20 Støj\n\n%s\n\n9.00-9.10 Lys\nNoget.\n9.10-9.20 Luft\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREDAG DEN 10. OKTOBER 2025",
        "Fredag 10. oktober 2025:",
        "Dag 2 – fredag den 10. oktober",
        "Dag 2: 10/10 2025"
      })
  void datesTheItemsOfAnotherDay(String heading) {
    Meeting meeting = meeting("Dagsorden\n\nDato: 9.-10. oktober 2025\n\n", heading);

    assertThat(meeting.items())
        .extracting(item -> item.date())
        .containsExactly(
            Optional.empty(), Optional.empty(), Optional.of(SECOND), Optional.of(SECOND));
    assertThat(meeting.items().get(1).caseStatement().isEmpty()).isTrue();
  }

  @Test
  void tellsTheLastDayOfTheMeeting() {
    Meeting meeting = meeting("Dagsorden\n\nDato: 9. oktober 2025\n\n", "Fredag 10. oktober 2025");

    assertThat(meeting.date()).contains(LocalDate.of(2025, 10, 9));
    assertThat(meeting.lastDate()).contains(SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fredag den 17. oktober",
        "Frist fredag den 10. oktober 2025",
        "Fredag den 10. oktober 2025 er fridag"
      })
  void leavesWhatTellsNoDayInTheText(String line) {
    Meeting meeting = meeting("Dagsorden\n\nDato: 9.-10. oktober 2025\n\n", line);

    assertThat(meeting.items()).allMatch(item -> item.date().isEmpty());
    assertThat(meeting.items().get(1).caseStatement().isEmpty()).isFalse();
  }

  private static Meeting meeting(String head, String heading) {
    return MedText.read(head + ITEMS.formatted(heading)).value().meeting().orElseThrow();
  }
}
