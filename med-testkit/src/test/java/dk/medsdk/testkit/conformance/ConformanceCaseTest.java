package dk.medsdk.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConformanceCaseTest {

  private static final ConformanceCase EXAMPLE =
      new ConformanceCase(
          "EmptyRecommendation example 1",
          Origin.EXAMPLE,
          Optional.of("EmptyRecommendation"),
          new ConformanceInput(
              Subject.DOCUMENT,
              "da",
              List.of("Referat"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          Set.of("EmptyRecommendation"));

  @Test
  void isMetByItsFindingsHoweverManyThereAre() {
    assertThat(EXAMPLE.difference(List.of("EmptyRecommendation", "EmptyRecommendation"))).isEmpty();
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(EXAMPLE.difference(List.of()))
        .contains("EmptyRecommendation example 1: [EmptyRecommendation] must be found, not []");
  }

  @Test
  void saysWhatIsTooMuch() {
    assertThat(EXAMPLE.difference(List.of("ItemWithoutDecision", "EmptyRecommendation")))
        .contains(
            "EmptyRecommendation example 1: [EmptyRecommendation] must be found,"
                + " not [EmptyRecommendation, ItemWithoutDecision]");
  }

  @Test
  void isListedByItsName() {
    assertThat(EXAMPLE).hasToString("EmptyRecommendation example 1");
  }
}
