package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckBoxTest {

  @ParameterizedTest
  @CsvSource({
    "☒ Ida Holm, true",
    "☑ Ida Holm, true",
    "[x] Ida Holm, true",
    "[X]  Ida Holm, true",
    "☐ Ida Holm, false",
    "[ ] Ida Holm, false"
  })
  void tellsWhetherItIsTicked(String line, boolean ticked) {
    assertThat(CheckBox.allIn(new Words(line, 3)))
        .singleElement()
        .satisfies(
            box -> {
              assertThat(box.ticked()).isEqualTo(ticked);
              assertThat(box.words().text()).isEqualTo("Ida Holm");
              assertThat(box.words().start()).isEqualTo(3 + line.indexOf("Ida"));
            });
  }

  @Test
  void findsSeveralOnOneLine() {
    assertThat(CheckBox.allIn(new Words("☒ Ida Holm ☐ Bo Vang", 0)))
        .extracting(box -> box.words().text() + box.ticked())
        .containsExactly("Ida Holmtrue", "Bo Vangfalse");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "☐", "[", "[ ]", "[x]", "[a] Ida", "☒Ida", "Ida ☒ Bo", "(x) Ida"})
  void findsNoneElsewhere(String line) {
    assertThat(CheckBox.allIn(new Words(line, 0))).isEmpty();
  }
}
