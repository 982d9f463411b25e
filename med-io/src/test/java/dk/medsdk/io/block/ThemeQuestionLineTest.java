package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeQuestionLineTest {

  @ParameterizedTest
  @CsvSource({
    "Spørgsmål 1: Hvad virker?, 1, Hvad virker?",
    "SPØRGSMÅL 12. Hvad virker?, 12, Hvad virker?",
    "Spørgsmål 2) Hvad virker?, 2, Hvad virker?",
    "Spørgsmål 3 – Hvad virker?, 3, Hvad virker?",
    "Spørgsmål 3 - Hvad virker?, 3, Hvad virker?",
    "Spørgsmål nr. 4: Hvad virker?, 4, Hvad virker?",
    "Spørgsmål 2a: Hvad virker?, 2a, Hvad virker?",
    "Spørgsmål 2.1: Hvad virker?, 2.1, Hvad virker?",
    "Spørgsmål a: Hvad virker?, a, Hvad virker?",
    "Spørgsmål IV: Hvad virker?, IV, Hvad virker?",
    "Spm. 5: Hvad virker?, 5, Hvad virker?",
    "spm 5: Hvad virker?, 5, Hvad virker?",
    "Spørgsma\u030al 6: Hvad virker?, 6, Hvad virker?",
    "7. spørgsmål: Hvad virker?, 7, Hvad virker?",
    "Question 8: What works?, 8, What works?",
    "Question no. 9: What works?, 9, What works?",
    "Spørgsmål 1, 1, ''",
    "Spørgsmål 1:, 1, ''"
  })
  void readsNumberAndWords(String line, String number, String words) {
    Block.ThemeQuestionHeading question =
        Objects.requireNonNull(ThemeQuestionLine.read(new Words(line, 40)));

    assertThat(question.number().text()).isEqualTo(number);
    assertThat(line.substring(question.number().start() - 40)).startsWith(number);
    assertThat(question.words().text()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Spørgsmål",
        "Spørgsmål:",
        "Spørgsmål om ferie",
        "Spørgsmål 1 handler om ferie",
        "Spørgsmål 2-3 blev slået sammen",
        "Spørgsmål 2017 gange",
        "Spørgsmålet 1: Hvad?",
        "Spørgsmål1",
        "2. høring",
        "1234. spørgsmål: Hvad?"
      })
  void leavesOtherLinesAlone(String line) {
    assertThat(ThemeQuestionLine.read(new Words(line, 0))).isNull();
  }
}
