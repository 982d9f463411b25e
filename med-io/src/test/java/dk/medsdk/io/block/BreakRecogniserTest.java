package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakRecogniserTest {

  private final BreakRecogniser recogniser = new BreakRecogniser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pause (15 min.)",
        "Frokost (kl. 12.00-12.45)",
        "Kaffepause (10.00 - 10.15)",
        "Kl. 15.00-15.10: Kaffe",
        "12.00-12.45 Frokost",
        "kl. 12 – Frokost i kantinen"
      })
  void knowsBreaksWithATime(String text) {
    Block block = Lines.first(recogniser, Place.ITEM, text);

    assertThat(block)
        .isInstanceOfSatisfying(
            Block.ItemHeading.class, heading -> assertThat(heading.line().number()).isEmpty());
  }

  @Test
  void readsABreakInTheListOfContentsAsPartOfIt() {
    assertThat(Lines.first(recogniser, Place.CONTENTS, "- Pause (15 min.)"))
        .isInstanceOf(Block.ContentsEntry.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pause",
        "Frokost",
        "Pausen var god (15 min.)",
        "Pause (i salen)",
        "Kl. 15.00-15.10: Budget",
        "Kl. 12 Frokost og så hjem",
        "Kl. 12.00-12.45 er der frokost",
        "Kl. 12.00-12.45: Frokost, som I selv har med.",
        "- Pause (15 min.)",
        "Der er frokost kl. 12.00-12.45.",
        "Budget (15 min.)",
        "Pauserum og kantine (orientering)"
      })
  void leavesOtherLinesAlone(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isNull();
  }

  @Test
  void findsNoBreakInAThemeSummary() {
    assertThat(Lines.first(recogniser, Place.THEME, "Pause (15 min.)")).isNull();
  }
}
