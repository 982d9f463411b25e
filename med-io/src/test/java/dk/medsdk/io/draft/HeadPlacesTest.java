package dk.medsdk.io.draft;

import static dk.medsdk.io.draft.Documents.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadPlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mødet i SU den 04-06-2020 kl. 13.00-15.00 (Skype) | Skype",
        "Referat af LMU-møde den 1. maj 2026 kl. 9-11 i Mødelokale 3 | Mødelokale 3",
        "Sted: Auditorium Syd / Teams | Auditorium Syd / Teams",
        "Tid og sted: 3. marts 2025 kl. 9, Kantinen | Kantinen",
      })
  void readsThePlace(String head, String place) {
    assertThat(meeting(head).places()).containsExactly(place);
  }

  @Test
  void readsAPlaceOnEachLineOfAColumn() {
    assertThat(meeting("Mødested:      Amalie\n               Musiksalen").places())
        .containsExactly("Amalie", "Musiksalen");
  }

  @ParameterizedTest
  @CsvSource({"Sted: Teams, true", "Sted: Salen,", "- Online: nej, false", "- Online: ja, true"})
  void tellsWhetherItIsOnline(String head, Boolean online) {
    Meeting meeting = meeting("Udvalg: LMU\n" + head);

    assertThat(meeting.online().orElse(null)).isEqualTo(online);
  }
}
