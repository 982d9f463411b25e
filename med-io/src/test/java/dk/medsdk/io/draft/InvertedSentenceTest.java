package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvertedSentenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Herefter blev det besluttet, at alle hændelser registreres.",
        "Derfor blev det aftalt, at Ida laver et opslag.",
        "På baggrund af drøftelsen besluttede LMU at vente.",
        "På den baggrund aftalte vi at mødes igen.",
        "Efter en kort drøftelse blev planen godkendt.",
        "Derefter blev vi enige om at lukke i uge 29.",
      })
  void decidesWithItsSubjectBehindTheVerb(String sentence) {
    assertThat(InvertedSentence.decides(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Herefter",
        "Herefter blev kagen spist.",
        "Efter sommeren blev planen godkendt.",
        "På mødet i maj besluttede LMU at vente.",
        "Derefter besluttede byrådet at spare.",
        "Herefter fortalte Ida, at planen blev godkendt.",
        "I 2025 blev planen godkendt.",
      })
  void tellsOfNoOtherTimeAndOfNobodyElse(String sentence) {
    assertThat(InvertedSentence.decides(sentence)).isFalse();
  }
}
