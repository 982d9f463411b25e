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

  @ParameterizedTest
  @CsvSource({
    "Ledende, overlæge, true",
    "Sygeplejefaglig, direktør, true",
    "Ida, direktør, false",
    "Ledende, Bo, false",
    "Ledende, har, false",
    "Ledende, '', false"
  })
  void knowTheFirstWordOfATitleOfTwo(String word, String next, boolean qualifier) {
    assertThat(TitleWords.isQualifierOf(word, next)).isEqualTo(qualifier);
  }
}
