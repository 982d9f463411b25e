package dk.medsdk.validation.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "070761-4285, ······-····",
    "0707614285, ··········",
    "070761 4285, ······ ····",
    "070761 – 4285., ······ – ····.",
    "'nr. 070761-4285, 010190-1234', 'nr. ······-····, ······-····'",
    "07076142851, ···········",
  })
  void hidesSixDigitsAndFourHoweverTheyAreJoined(String text, String hidden) {
    assertThat(HiddenNumbers.in(text)).isEqualTo(hidden);
  }

  @Test
  void hidesThemAcrossALineEnd() {
    assertThat(HiddenNumbers.in("text: 070761\n    4285")).isEqualTo("text: ······\n    ····");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "until: 2026-12-31",
        "1-13-3-57-16",
        "kl. 10.00-10.05",
        "070761 af 4285",
        "070761-428",
        "07076-4285",
        "16/34038",
        "/meeting/items/2",
        "12345678"
      })
  void leavesEverythingElse(String text) {
    assertThat(HiddenNumbers.in(text)).isEqualTo(text);
  }
}
