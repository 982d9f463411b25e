package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.Meeting;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleDayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kort nyt fra mødet i Hoved-MED den 18. april 2024",
        "Fjordbyen Kommune\nKort nyt fra møde i Hoved-MED den 18.04.2024: det nåede vi",
        "News from the meeting of HMU on 18 April 2024"
      })
  void isTheDayOfTheMeetingIfThereIsNoOther(String head) {
    assertThat(date(head)).contains(LocalDate.of(2024, 4, 18));
  }

  @Test
  void isNotTheDayWhereALabelTellsAnother() {
    assertThat(date("Kort nyt fra mødet den 18. april 2024\nVejr: blæst\nDato: 19. april 2024"))
        .contains(LocalDate.of(2024, 4, 19));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Opfølgning på mødet i Hoved-MED den 18. april 2024",
        "Nyt om planen fra den 18. april 2024 og senere",
        "Vi holdt et hyggeligt møde den 18. april 2024.",
        "Vejr: blæst\nKort nyt fra dagen og mødet i Hoved-MED den 18. april 2024"
      })
  void isNoDayOfAnythingElse(String head) {
    assertThat(date(head)).isEmpty();
  }

  private static Optional<LocalDate> date(String head) {
    return MedText.read(head + "\n\n1. Budget (5 min.)\n2. Eventuelt (5 min.)")
        .value()
        .meeting()
        .flatMap(Meeting::date);
  }
}
