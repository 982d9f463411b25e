package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresentersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v. Ida Holm",
        "v.Ida Holm",
        "v/ Ida Holm",
        "v/Ida Holm",
        "V. Ida Holm",
        "ved Ida Holm",
        "v.\u00a0Ida Holm",
        "ved direktør Ida Holm",
        "v. konstitueret vicedirektør Ida Holm",
        "v. HR-chef Ida Holm"
      })
  void findsWhereNamesBegin(String text) {
    assertThat(Presenters.leadEnd(text, 0)).isPositive();
    assertThat(Presenters.leadEndInTitle(text, 0)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ved bordene", "v", "v.", "v. ", "vores Ida", "ved 3 borde", "Eva Lund"})
  void findsNoNamesInOtherWords(String text) {
    assertThat(Presenters.leadEnd(text, 0)).isNegative();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ved Kysthospitalet", "ved bordene i Fjordbyen", "ved Fjordbyen havn"})
  void takesAPlaceInATitleForNoName(String text) {
    assertThat(Presenters.leadEndInTitle(text, 0)).isNegative();
  }

  @Test
  void findsNoLeadInsideAWord() {
    assertThat(Presenters.leadEnd("hav. Ida", 2)).isNegative();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Holm | Ida Holm",
        "Ida Holm og Bo Vang | Ida Holm;Bo Vang",
        "Ida Holm, Bo Vang og Eva Lund | Ida Holm;Bo Vang;Eva Lund",
        "Ida Holm samt Bo Vang | Ida Holm;Bo Vang",
        "Ida Holm/Bo Vang | Ida Holm;Bo Vang",
        "Ida Holm & Bo Vang | Ida Holm;Bo Vang",
        "direktør Ida Holm | Ida Holm",
        "næstformand Ida Holm og tillidsrepræsentant Bo Vang. | Ida Holm;Bo Vang",
        "formandskabet | formandskabet",
        "Ida\u00a0Holm | Ida\u00a0Holm",
      })
  void readsNamesWithoutTitles(String text, String names) {
    List<Words> found = Presenters.names(new Words(text, 0));

    assertThat(found).extracting(Words::text).containsExactly(names.split(";"));
    assertThat(found).allMatch(name -> text.startsWith(name.text(), name.start()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Holm – 10 min. | Ida Holm ",
        "Ida Holm (HR) | Ida Holm ",
        "Ida Holm, 10 min. | Ida Holm, ",
        "Ida Holm kl. 9 | Ida Holm ",
        "Ida-Marie Holm | Ida-Marie Holm",
      })
  void endsNamesBeforeATime(String text, String names) {
    assertThat(text.substring(0, Presenters.namesEnd(text, 0)).strip()).isEqualTo(names.strip());
  }

  @ParameterizedTest
  @CsvSource({
    "HR-konsulent Ida Holm, Ida Holm",
    "it-chef Ida Holm, Ida Holm",
    "IT-chef, IT-chef",
    "Ida-Marie Holm, Ida-Marie Holm"
  })
  void leavesOutTheFieldOfATitle(String printed, String name) {
    assertThat(Presenters.withoutTitle(new Words(printed, 0)).text()).isEqualTo(name);
  }
}
