package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.PrintedDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sende planen ud inden 1. maj 2026 | 1. maj 2026",
        "sende planen ud senest den 1. maj 2026. | den 1. maj 2026",
        "sende planen ud med frist 8. december | 8. december",
        "sende planen ud inden fredag | fredag",
        "sende planen ud senest i dag, dog inden fredag den 3. maj | fredag den 3. maj",
        "sende planen ud inden uge 12 | uge 12",
        "sende planen ud inden udgangen af maj 2026 | udgangen af maj 2026",
        "sende planen ud inden jul | jul",
        "send the plan before 15 April 2026 | 15 April 2026",
      })
  void findsTheDayAfterALimit(String text, String due) {
    assertThat(DueFinder.limit(text).map(PrintedDate::text)).contains(due);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "svare inden for tre uger",
        "vente, før mødet går i gang",
        "planen gælder fra 1. maj 2026",
        "godkende referatet fra mødet den 3. maj",
        "fristen er overholdt, se side 3",
        "svare senest"
      })
  void findsNoOtherDay(String text) {
    assertThat(DueFinder.limit(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "måler støjen i uge 46. | uge 46",
        "vender tilbage med en evaluering i december | december",
        "vender tilbage den 3. maj | den 3. maj",
        "vender tilbage på fredag. | fredag",
      })
  void findsTheDayThatEndsASentence(String text, String due) {
    assertThat(DueFinder.time(text).map(PrintedDate::text)).contains(due);
  }

  @ParameterizedTest
  @ValueSource(strings = {"viser tallene i maj til alle", "mødes i Fjordbyen", "sender en mail"})
  void leavesADayInsideASentence(String text) {
    assertThat(DueFinder.time(text)).isEmpty();
  }

  @Test
  void saysTheDateOfAWholeDay() {
    assertThat(DueFinder.limit("svare inden den 1. maj 2026").flatMap(PrintedDate::date))
        .contains(LocalDate.of(2026, 5, 1));
    assertThat(DueFinder.printed("9. februar 2026."))
        .isEqualTo(PrintedDate.of("9. februar 2026", LocalDate.of(2026, 2, 9)));
    assertThat(DueFinder.printed("snarest")).isEqualTo(PrintedDate.of("snarest"));
  }
}
