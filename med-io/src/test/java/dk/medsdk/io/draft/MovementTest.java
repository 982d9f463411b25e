package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MovementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "forlader mødet ca. kl. 14.30 | | 14:30 | true",
        "(fra kl. 13) | 13:00 | | false",
        "går kl. 12.00 | | 12:00 | false",
        "ankommer kl. 09.30 og forlader mødet kl. 14.30 | 09:30 | 14:30 | false",
        ", som ankom kl. 9 | 09:00 | | false",
        "deltager kl. 10-11 | 10:00 | 11:00 | false",
        "kom først kl. 13.20 | 13:20 | | false",
        "deltager delvist | | | false",
      })
  void readsWhenSomebodyComesAndLeaves(
      String text, LocalTime from, LocalTime until, boolean approximate) {
    Movement movement = Movement.in(text).orElseThrow();

    assertThat(movement.from().orElse(null)).isEqualTo(from);
    assertThat(movement.until().orElse(null)).isEqualTo(until);
    assertThat(movement.approximate()).isEqualTo(approximate);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"foregår kl. 12", "fortalte, at toget går kl. 12", "går", "leder", "", "kl. 12"})
  void readsNothingWhereNobodyMoves(String text) {
    assertThat(Movement.in(text)).isEmpty();
  }
}
