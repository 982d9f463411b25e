package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeOpeningTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bilag til temadrøftelse på HMU møde den 6. maj 2026: Støj",
        "Bilag 2: Opsamling på temadrøftelse",
        "BILAG TIL TEMADRØFTELSE",
        "Opsamling fra tema-drøftelse om støj",
        "Fælles opsamling på temadrøftelsen",
        "Resultater af temadebat i LMU",
        "Temadrøftelse på HMU-møde den 4. maj 2026: Støj",
        "Opsamling på gruppedrøftelser på HMU-møde den 4. maj 2026",
        "Annex to the theme discussion at the HMU meeting",
        "Opsamling pa\u030a tema\u00addrøftelse"
      })
  void knowsTitlesAboveQuestionsAndRounds(String title) {
    assertThat(isTitle(title + "\n\nSpørgsmål 1: Hvad?\n", 0)).isTrue();
    assertThat(isTitle("HMU Kysten\n" + title + "\n\nOpsamling på 1. gruppedrøftelse\n", 1))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Temadrøftelser er gode",
        "Vi holder en temadrøftelse",
        "Bilag til punkt 4",
        "Opsamling",
        "Gruppedrøftelse"
      })
  void knowsNoOtherTitles(String title) {
    assertThat(isTitle(title + "\n\nGrupperne talte sammen.\n", 0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Referat af HMU-møde den 4. maj 2026",
        "Dagsorden til mødet i HMU",
        "HMU - Referat",
        "Dagsorden:",
        "Agenda:"
      })
  void takesNoPartOfMinutesForATitle(String headline) {
    String text = headline + "\nOpsamling på temadrøftelse\nSpørgsmål 1: Hvad?\n";

    assertThat(isTitle(text, 1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HMU, 4. maj 2026\nOpsamling på temadrøftelse\nGrupperne talte sammen.",
        "HMU, 4. maj 2026\nOpsamling på temadrøftelse\nBeslutning\nSpørgsmål 1: Hvad?",
        "Deltagere: Ida Holm\nOpsamling på temadrøftelse\n1. Budget (5 min.)\n2. Ferie (5 min.)"
      })
  void needsEvidenceBelowATitleThatIsNotTheFirstLine(String text) {
    assertThat(isTitle(text, 1)).isFalse();
  }

  @Test
  void needsNoEvidenceInADocumentOfNothingElse() {
    assertThat(isTitle("\nOpsamling på temadrøftelse\n\nGrupperne talte sammen.", 1)).isTrue();
    assertThat(isTitle("Opsamling på temadrøftelse\n\nBeslutning\nGodkendt.", 0)).isFalse();
    assertThat(isTitle("Temadrøftelse om støj\n\nGrupperne talte sammen.", 0)).isFalse();
  }

  @Test
  void looksForTitlesAtTheTopOnly() {
    String text = "Vi holder møde.\n".repeat(50) + "Opsamling på temadrøftelse\nSpørgsmål 1: Hvad?";

    assertThat(isTitle(text, 50)).isFalse();
  }

  @Test
  void knowsARoundThatNoTitleAnnounces() {
    assertThat(isRound("Opsamling på 1. gruppedrøftelse\nSpørgsmål 1: Hvad?")).isTrue();
    assertThat(isRound("Opsamling på 1. gruppedrøftelse\nDet gik godt.")).isFalse();
    assertThat(isRound("Dagsorden for dagen\nSpørgsmål 1: Hvad?")).isFalse();
  }

  private static boolean isTitle(String text, int index) {
    return ThemeOpening.isTitle(at(text, index));
  }

  private static boolean isRound(String text) {
    return ThemeOpening.isRound(at(text, 0));
  }

  private static Surroundings at(String text, int index) {
    List<Line> lines = Lines.of(text);
    return new Surroundings(lines, index, ItemNumbering.of(lines), PageLooks.of(lines), Place.HEAD);
  }
}
