package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameLettersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anne-Sofie Holm | Anne-Sofie Holm",
        "Siri d’Aubigné er her | Siri d’Aubigné",
        "Otto von Essen | Otto von Essen",
        "Anders Chr. Fjeldgaard. | Anders Chr. Fjeldgaard",
        "Bo H. Vang fortalte | Bo H. Vang",
        "Bo Vang (TR) | Bo Vang",
        "bo vang | ''",
        "Ⅳ | ''",
      })
  void endNamesWhereNoWordOfThemFollows(String text, String name) {
    assertThat(text.substring(0, PersonWords.nameEnd(text, 0))).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bo Chr.", "Bo H.", "dr."})
  void knowShortForenames(String text) {
    assertThat(NameLetters.isAbbreviation(text, text.length() - 1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bo Rye.", "Ida.", "."})
  void takeNoOtherWordForOne(String text) {
    assertThat(NameLetters.isAbbreviation(text, text.length() - 1)).isFalse();
  }
}
