package dk.medsdk.io.draft;

import static dk.medsdk.io.draft.Documents.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadPlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mødet i SU den 04-06-2020 kl. 13.00-15.00 (Skype) | Skype",
        "Referat af LMU-møde den 1. maj 2026 kl. 9-11 i Mødelokale 3 | Mødelokale 3",
        "Referat af LMU-møde den 1. maj 2026 kl. 9-11, Rådhuset, lokale 3 | Rådhuset, lokale 3",
        "Afholdt fredag den 1. maj 2026 kl. 9-11 på Solgården | Solgården",
        "Afholdt fredag den 1. maj 2026 kl. 14:00 via Teams | Teams",
        "Tid/sted: kl. 14.00-15.30, personalestuen | personalestuen",
        "Sted: Auditorium Syd / Teams | Auditorium Syd / Teams",
        "Tid og sted: 3. marts 2025 kl. 9, Kantinen | Kantinen",
      })
  void readsThePlace(String head, String place) {
    assertThat(meeting(head).places()).containsExactly(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Referat den 1. maj 2026 kl. 9-11, LMU Nord",
        "Referat af LMU-møde den 1. maj 2026 kl. 9-11, mødeleder: Ida Holm",
        "Referat af LMU-møde den 1. maj 2026, Kantinen",
        "Referat af LMU-møde den 1. maj 2026 kl. 9-11, se deltagerne nedenfor"
      })
  void readsNoPlaceInOtherWordsBehindAClock(String head) {
    assertThat(meeting(head).places()).isEmpty();
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
