package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

  @ParameterizedTest
  @CsvSource({
    "MRT, 3",
    "JK (sygdom), 2",
    "ÅØB, 3",
    "FTR, 0",
    "FOA, 0",
    "HMU, 0",
    "Ida, 0",
    "I, 0",
    "ABCDE, 0",
    "MRT-gruppen, 0",
    "'', 0"
  })
  void endWhereTheCapitalsDo(String text, int end) {
    assertThat(Initials.end(text)).isEqualTo(end);
  }
}
