package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeQuestionTextTest {

  @ParameterizedTest
  @CsvSource({
    "1. Hvad virker?, 1, Hvad virker?, 3, true, false",
    "12) Hvad virker?, 12, Hvad virker?, 4, true, false",
    "1. Hvad virker (mundtligt), 1, Hvad virker (mundtligt), 3, false, true",
    "Spørgsmål: Hvad virker?, '', Hvad virker?, 11, true, false",
    "Hvad virker?, '', Hvad virker?, 0, true, false",
    "2. sal er for varm, 2, sal er for varm, 3, false, false",
    "2.5 timer, '', 2.5 timer, 0, false, false",
    "2017. Hvad nu?, '', 2017. Hvad nu?, 0, true, false",
    "1., '', 1., 0, false, false"
  })
  void takesAParagraphApart(
      String paragraph, String number, String text, int start, boolean asks, boolean reported) {
    assertThat(ThemeQuestionText.of(paragraph))
        .isEqualTo(new ThemeQuestionText(number, text, start, asks, reported));
  }
}
