package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsRecogniserTest {

  private final ContentsRecogniser recogniser = new ContentsRecogniser();

  @ParameterizedTest
  @ValueSource(strings = {"Pkt. tekst", "Indholdsfortegnelse", "Indhold:", "punkter", "Dagsorden:"})
  void knowsHeadings(String text) {
    assertThat(Lines.first(recogniser, Place.HEAD, text)).isInstanceOf(Block.ContentsHeading.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Indholdet er nyt", "Dagsorden", "Dagsorden: se nedenfor", "Punkter fra Ida"})
  void leavesOtherLinesAlone(String text) {
    assertThat(Lines.first(recogniser, Place.HEAD, text)).isNull();
  }

  @Test
  void looksInTheHeadOnly() {
    assertThat(Lines.first(recogniser, Place.ITEM, "Dagsorden:")).isNull();
  }
}
