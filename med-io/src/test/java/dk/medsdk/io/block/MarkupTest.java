package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {"**Dato**!Dato", "## Afbud!Afbud", "| Sted |!Sted", "LMU!LMU", "a*b!a*b", "**!''"})
  void takesTheMarksAroundWordsAway(String printed, String words) {
    assertThat(Markup.without(new Words(printed, 0)).text()).isEqualTo(words);
  }
}
