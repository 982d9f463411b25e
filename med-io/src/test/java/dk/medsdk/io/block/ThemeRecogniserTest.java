package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeRecogniserTest {

  private final ThemeRecogniser recogniser = new ThemeRecogniser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bilag til temadrøftelse på LMU-møde den 4. maj 2026: Trivsel",
        "Opsamling på temadrøftelse om trivsel",
        "OPSAMLING FRA TEMADRØFTELSE"
      })
  void knowsTitlesInTheHead(String text) {
    assertThat(Lines.first(recogniser, Place.HEAD, text)).isInstanceOf(Block.ThemeTitle.class);
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bilag til punkt 4", "Opsamling", "Temadrøftelse om trivsel"})
  void leavesOtherTitlesAlone(String text) {
    assertThat(Lines.first(recogniser, Place.HEAD, text)).isNull();
  }

  @Test
  void knowsRoundsAfterATitle() {
    assertThat(Lines.first(recogniser, Place.THEME, "Opsamling på 1 gruppedrøftelse:"))
        .isInstanceOf(Block.ThemeRoundHeading.class);
    assertThat(Lines.first(recogniser, Place.THEME, "Opsamlingen var god")).isNull();
    assertThat(Lines.first(recogniser, Place.ITEM, "Opsamling på 1 gruppedrøftelse:")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Spørgsmål 12: Hvad virker?", "SPØRGSMÅL 12. Hvad virker?"})
  void knowsQuestionsAfterATitle(String text) {
    assertThat(Lines.first(recogniser, Place.THEME, text))
        .isInstanceOfSatisfying(
            Block.ThemeQuestionHeading.class,
            question -> {
              assertThat(question.number().text()).isEqualTo("12");
              assertThat(question.words().text()).isEqualTo("Hvad virker?");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spørgsmål om ferie",
        "Spørgsmål 1",
        "Spørgsmål 1 handler om ferie",
        "- Spørgsmål 1: Hvad?",
        "Spørgsmålet 1: Hvad?"
      })
  void leavesSentencesThatBeginLikeThemAlone(String text) {
    assertThat(Lines.first(recogniser, Place.THEME, text)).isNull();
  }

  @Test
  void takesNoWrappedLineForAHeading() {
    assertThat(blocks("Det er nævnt både i\n2. runde\n"))
        .noneMatch(Block.ThemeRoundHeading.class::isInstance);
    assertThat(blocks("Lederne tager\nspørgsmål 2: Hvad\n"))
        .noneMatch(Block.ThemeQuestionHeading.class::isInstance);
    assertThat(blocks("Det er nævnt.\n2. runde\n"))
        .anyMatch(Block.ThemeRoundHeading.class::isInstance);
  }

  @Test
  void knowsANumberAloneAboveItsQuestion() {
    assertThat(blocks("Spørgsmål 1\nHvad virker?\n"))
        .anyMatch(Block.ThemeQuestionHeading.class::isInstance);
    assertThat(blocks("Spørgsmål 1\n- Hvad virker?\n"))
        .noneMatch(Block.ThemeQuestionHeading.class::isInstance);
  }

  @Test
  void knowsLabelsBetweenTitleAndQuestions() {
    assertThat(Lines.first(recogniser, Place.THEME_HEAD, "Udvalg: LMU Nord"))
        .isInstanceOf(Block.HeadField.class);
    assertThat(Lines.first(recogniser, Place.THEME, "Udvalg: LMU Nord")).isNull();
  }

  private static List<Block> blocks(String text) {
    return BlockParser.parse(
            Lines.of("Opsamling på temadrøftelse\n\nSpørgsmål 9: Hvad?\n\n" + text))
        .stream()
        .skip(4)
        .toList();
  }
}
