package dk.medsdk.validation.rule.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedWordsTest {

  @Test
  void foldsCaseSpacesAndTheFinalFullStopOfATitle() {
    assertThat(FoldedWords.ofTitle("  Nyt\u00A0fra \t KØKKENET . ")).isEqualTo("nyt fra køkkenet");
    assertThat(FoldedWords.ofTitle("Evt.")).isEqualTo("evt");
  }

  @Test
  void foldsApostrophesQuotesAndDashes() {
    assertThat(FoldedWords.ofTitle("HMU’s “plan” – kort"))
        .isEqualTo(FoldedWords.ofTitle("HMU's \"plan\" - kort"));
    assertThat(FoldedWords.ofTitle("HMU`s »plan« — kort"))
        .isEqualTo(FoldedWords.ofTitle("HMU´s „plan” ‑ kort"));
  }

  @Test
  void leavesSoftHyphensOut() {
    assertThat(FoldedWords.ofTitle("arbejds\u00ADmiljø")).isEqualTo("arbejdsmiljø");
  }

  @Test
  void keepsOtherMarks() {
    assertThat(FoldedWords.ofTitle("Hvad nu? 1,5 % / år")).isEqualTo("hvad nu? 1,5 % / år");
  }

  @Test
  void foldsLeadingZerosAndCaseOfANumber() {
    assertThat(FoldedWords.ofNumber("04A")).isEqualTo("4a");
    assertThat(FoldedWords.ofNumber(" 007 ")).isEqualTo("7");
    assertThat(FoldedWords.ofNumber("0")).isEqualTo("0");
    assertThat(FoldedWords.ofNumber("0a")).isEqualTo("0a");
    assertThat(FoldedWords.ofNumber("10")).isEqualTo("10");
    assertThat(FoldedWords.ofNumber("")).isEmpty();
  }
}
