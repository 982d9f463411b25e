package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Referatet er godkendt af udvalget, og der er ikke kommet bemærkninger. | da",
        "The minutes of the meeting were approved with no remarks. | en",
        "Referatet er godkendt, og det er kort. / The minutes were approved. | da",
        "Budget | ''",
      })
  void tellsTheLanguageByItsSmallWords(String text, String language) {
    assertThat(DocumentLanguage.of(text).orElse("")).isEqualTo(language);
  }
}
