package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscussionRecogniserTest {

  private final DiscussionRecogniser recogniser = new DiscussionRecogniser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Drøftelse: Ida fortalte.\nKonklusion: Planen gælder.",
        "Drøftelse: Ida fortalte.\n\nBo spurgte.\nBeslutning\nPlanen gælder.",
        "Discussion: Ida fortalte.\n- listen\nConclusion: Planen gælder.",
      })
  void readsAnAccountAboveItsOutcome(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text))
        .isInstanceOfSatisfying(
            Block.SectionHeading.class,
            heading -> {
              assertThat(heading.section()).isEqualTo(Section.DECISION);
              assertThat(heading.inline().text()).isEqualTo("Ida fortalte.");
              assertThat(AccountWords.isAccount(heading.words().text())).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Drøftelse: Hvad gør vi i ferien?",
        "Drøftelse: Hvad gør vi?\n2. Budget (5 min.)\nKonklusion: Planen gælder.",
        "Drøftelse\nBudgettet er stramt.\nBeslutning\nGodkendt.",
        "Drøftelsen var god: alle sagde noget.\nBeslutning\nGodkendt.",
        "- Drøftelse: Ida fortalte.\nKonklusion: Planen gælder.",
        "Drøftelse: Ida fortalte.\nKonklusionen var, at planen gælder.",
        "Drøftelse: Ida fortalte.\nReferat\nPlanen gælder.",
        "Drøftelse: Ida fortalte.\n- Beslutning: Planen gælder.",
      })
  void leavesOtherLinesAlone(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isNull();
  }

  @Test
  void knowsTheWordAloneBelowAnotherSection() {
    String text = "1. Budget (5 min.)\nSagsfremstilling\nTal.\nDrøftelse\nNej.\nBeslutning\nJa.";

    assertThat(at(text, 3)).isInstanceOf(Block.SectionHeading.class);
    assertThat(at(text.replace("Sagsfremstilling\n", ""), 2)).isNull();
  }

  private @Nullable Block at(String text, int index) {
    List<Line> lines = Lines.of(text);
    return recogniser.recognise(
        new Surroundings(lines, index, ItemNumbering.of(lines), PageLooks.of(lines), Place.ITEM));
  }

  @Test
  void knowsNoDiscussionInAHead() {
    assertThat(Lines.first(recogniser, Place.HEAD, "Drøftelse: x\nKonklusion: y")).isNull();
  }
}
