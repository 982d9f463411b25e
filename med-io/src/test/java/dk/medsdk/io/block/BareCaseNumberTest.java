package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareCaseNumberTest {

  @ParameterizedTest
  @CsvSource({"J.nr. 18/2034,18/2034", "sagsnr. 00.15-A00,00.15-A00", "J. nr. 5-1,5-1"})
  void readsTheNumber(String line, String number) {
    assertThat(BareCaseNumber.in(new Words(line, 0)))
        .isNotNull()
        .satisfies(
            field -> {
              assertThat(field.meaning()).isEqualTo(HeadLabel.CASE_NUMBER);
              assertThat(field.value().text()).isEqualTo(number);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"J.nr. følger senere", "J.nr. 18 og 19", "J.nr.", "Journal 18/2034", ""})
  void takesNothingElseForOne(String line) {
    assertThat(BareCaseNumber.in(new Words(line, 0))).isNull();
  }
}
