package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Havnefoged, true",
    "Maskinmester, true",
    "Foged, false",
    "Ida, false",
    "portør, true"
  })
  void knowTitlesBeforeNames(String word, boolean title) {
    assertThat(TitleWords.isTitleBeforeName(word)).isEqualTo(title);
  }
}
