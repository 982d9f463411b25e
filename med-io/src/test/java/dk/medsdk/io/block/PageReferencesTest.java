package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReferencesTest {

  @ParameterizedTest
  @ValueSource(strings = {"\t", "...", ". . . . ", "…", "....\t", " ......... "})
  void takesPagesAwayBehindTabulatorsAndDots(String between) {
    assertThat(
            texts(
                "Indhold",
                "1. Godkendelse af dagsorden" + between + "1",
                "2. Budget (kl. 9.00-9.30)" + between + "12"))
        .containsExactly("Indhold", "1. Godkendelse af dagsorden", "2. Budget (kl. 9.00-9.30)");
  }

  @Test
  void takesPagesAwayBehindBlanksOnlyUnderTheHeading() {
    assertThat(texts("Indholdsfortegnelse", "1. Velkomst 1", "2. Budget 1", "3. Ferie 2"))
        .containsExactly("Indholdsfortegnelse", "1. Velkomst", "2. Budget", "3. Ferie");
    assertUnchanged("1. Hold 1", "2. Hold 2", "3. Hold 3");
  }

  @Test
  void needsTheTitlesAgainWhereNoHeadingAnnouncesThem() {
    assertThat(texts("1. Velkomst\t1", "2. Budget\t2", "1. Velkomst", "Vi sang.", "2. Budget"))
        .startsWith("1. Velkomst", "2. Budget");
    assertUnchanged("1. Løn\t45", "2. Drift\t60", "Tallene blev vist.");
  }

  @Test
  void leavesTablesAlone() {
    assertUnchanged("Indhold", "Afsnit S2\t388", "Afsnit S3\t261");
    assertUnchanged("Indhold", "Budgettet er fra 2024.");
  }

  @Test
  void takesLinesOfSectionsAwayBetweenThoseWithNumbers() {
    assertThat(texts("Indhold", "1. Velkomst\t1", "Beslutning\t1", "2. Budget\t2", "Bilag\t3"))
        .containsExactly("Indhold", "1. Velkomst", "", "2. Budget", "");
    assertThat(texts("Indhold", "Velkomst\t1", "Budget\t2"))
        .containsExactly("Indhold", "Velkomst", "Budget");
  }

  @Test
  void keepsTheSecondLineOfATitleThatIsWrapped() {
    assertThat(
            texts(
                "Indhold", "1. Velkomst\t1", "2. Orientering (kl. 9.00-", "9.30)\t2", "3. Evt.\t2"))
        .containsExactly("Indhold", "1. Velkomst", "2. Orientering (kl. 9.00-", "9.30)", "3. Evt.");
  }

  @Test
  void leavesPlacesAsTheyAre() {
    List<Line> lines = PageReferences.without(Lines.of("Indhold\n- 1. Ro\t1\n- 2. Orden\t2\n"));

    assertThat(lines.get(2).words().start()).isEqualTo("Indhold\n- 1. Ro\t1\n".length());
    assertThat(lines.get(2).body().text()).isEqualTo("2. Orden");
  }

  private static void assertUnchanged(String... lines) {
    assertThat(texts(lines)).containsExactly(lines);
  }

  private static List<String> texts(String... lines) {
    return PageReferences.without(Lines.of(String.join("\n", lines) + "\n")).stream()
        .limit(lines.length)
        .map(Line::text)
        .toList();
  }
}
