package dk.medsdk.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BilingualTextTest {

  @ParameterizedTest
  @CsvSource({"da, punkt", "da-DK, punkt", "da-GL, punkt", "en, item", "nb, item", "und, item"})
  void isDanishForDanishLocalesAndEnglishForAllOthers(String language, String words) {
    BilingualText text = new BilingualText("punkt", "item");

    assertThat(text.in(Locale.forLanguageTag(language))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"'', item", "punkt, ''", "' ', item"})
  void refusesToLackALanguage(String da, String en) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BilingualText(da, en))
        .withMessageContaining("both languages");
  }
}
