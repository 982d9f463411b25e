package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
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
  void knowsNoDiscussionInAHead() {
    assertThat(Lines.first(recogniser, Place.HEAD, "Drøftelse: x\nKonklusion: y")).isNull();
  }
}
