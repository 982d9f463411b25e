package dk.medsdk.io.draft;

import static dk.medsdk.io.draft.Documents.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Meeting;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadDaysTest {

  @Test
  void readsAnEndThatStandsApartFromTheStart() {
    Meeting meeting = meeting("Tidspunkt: fra mandag kl. 10.00 til tirsdag kl. 14.30");

    assertThat(meeting.start()).contains(LocalTime.of(10, 0));
    assertThat(meeting.end()).contains(LocalTime.of(14, 30));
  }

  @Test
  void readsTheLastDayOfALaterPrintOfTheSameDay() {
    Meeting meeting = meeting("18-09-2024\nHMU - Referat\nDato: 18.-19. september 2024");

    assertThat(meeting.date()).contains(LocalDate.of(2024, 9, 18));
    assertThat(meeting.lastDate()).contains(LocalDate.of(2024, 9, 19));
  }

  @Test
  void readsTheLabelsOfAWrittenPage() {
    Meeting meeting =
        meeting(
            "- Mødedato: 02. oktober, 2025\n- Sidste dag: 03. oktober, 2025\n"
                + "- Sluttidspunkt: kl. 12:00");

    assertThat(meeting.lastDate()).contains(LocalDate.of(2025, 10, 3));
    assertThat(meeting.start()).isEmpty();
    assertThat(meeting.end()).contains(LocalTime.of(12, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Udvalg: LMU\nSendt: 3. marts 2025 08:14",
        "Udvalg: LMU\nFristen for bilag: 3. marts 2025",
      })
  void takesTheDayOfSomethingElseForNoMeetingDate(String head) {
    assertThat(meeting(head).date()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Møde nr. 4 den 3.3.2025", "Afholdt: 3. marts 2025", "Seminar den 3. marts 2025"})
  void readsTheDayOfAMeetingHoweverItIsCalled(String head) {
    assertThat(meeting("Udvalg: LMU\n" + head).date()).contains(LocalDate.of(2025, 3, 3));
  }

  @Test
  void tellsWhereATimeEnds() {
    assertThat(HeadDays.end(new Words("den 3. marts 2025 kl. 9 i Salen", 0))).isEqualTo(23);
    assertThat(HeadDays.end(new Words("Salen", 0))).isZero();
  }
}
