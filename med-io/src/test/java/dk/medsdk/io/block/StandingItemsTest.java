package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingItemsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Eventuelt", "EVENTUELT", "Evt.", "Eventuelt:"})
  void takesAnyOtherBusinessWithoutANumberForAnItem(String title) {
    assertThat(titles("1. Støj\nEt.\n\n2. Lys\nTo.\n\n" + title + "\nTre.\n"))
        .hasSize(3)
        .last()
        .asString()
        .startsWithIgnoringCase("ev");
  }

  @Test
  void takesStandingTitlesInCapitalsForItems() {
    assertThat(titles("1. Støj\nEt.\n\nNYT FRA TR OG AMR\nTo.\n\n2. Lys\nTre.\n"))
        .containsExactly("Støj", "NYT FRA TR OG AMR", "Lys");
  }

  @ParameterizedTest
  @ValueSource(strings = {"VIGTIG FRIST", "SAGSFREMSTILLING", "Nyt fra TR", "TIL ORIENTERING"})
  void leavesOtherHeadingsInsideAnItem(String heading) {
    assertThat(titles("1. Støj\nEt.\n\n" + heading + "\nTo.\n\n2. Lys\nTre.\n"))
        .containsExactly("Støj", "Lys");
  }

  @Test
  void leavesAnyOtherBusinessThatHasANumberElsewhere() {
    assertThat(titles("1. Støj\nEt.\n\nEventuelt\nTo.\n\n2. Eventuelt\nTre.\n"))
        .containsExactly("Støj", "Eventuelt");
  }

  @Test
  void takesANumberThatIsPrintedTwiceForTwoItems() {
    assertThat(
            titles(
                """
                1. Støj
                Et.

                2. Valg af AMR
                Ingen stillede op.

                2. Ferie (drøftelse)
                Tre.
                """))
        .containsExactly("Støj", "Valg af AMR", "Ferie");
  }

  private static List<String> titles(String items) {
    return MedText.read("Referat LMU Nord den 4. juni 2026\n\n" + items)
        .value()
        .meeting()
        .orElseThrow()
        .items()
        .stream()
        .map(item -> item.title().orElse(""))
        .toList();
  }
}
