package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubHeadingRecogniserTest {

  private final SubHeadingRecogniser recogniser = new SubHeadingRecogniser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Frokost\nDer er mad.",
        "Frokost\n\nDer er mad.",
        "Den videre proces\n- vi venter",
        "Status (2026)\nDet går godt.",
        "Planen \"Ny start\"\nDet går godt.",
        "Den plan vi fik\nDen er god."
      })
  void knowsShortLinesWithTextBelow(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isInstanceOf(Block.SubHeading.class);
    assertThat(Lines.first(recogniser, Place.DECISION, text)).isInstanceOf(Block.SubHeading.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der er frokost.\nOg kage.",
        "frokost\nDer er mad.",
        "Mødet begyndte med en sang\nsom alle kunne.",
        "Frokost",
        "Frokost\nSagsfremstilling",
        "Frokost:\nDer er mad.",
        "De tre grupper er\n1) køkkenet,\n2) vaskeriet.",
        "Der er afsat midler til kurser og\nFerie er der også.",
        "Vi venter til\n3. december.",
        "- Frokost\nDer er mad.",
        "Intet\nDer er mad.",
        "Intet til punktet\nDer er mad.",
        "Med venlig hilsen\nIda Holm"
      })
  void leavesOtherLinesAlone(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isNull();
  }

  @Test
  void leavesLongLinesAndOtherPlacesAlone() {
    assertThat(Lines.first(recogniser, Place.ITEM, "Ord " + "ord ".repeat(25) + "ord\nNy."))
        .isNull();
    assertThat(Lines.first(recogniser, Place.HEAD, "Frokost\nDer er mad.")).isNull();
  }

  @Test
  void leavesALineAboveAnItemAlone() {
    assertThat(Lines.first(recogniser, Place.ITEM, "Frokost\n2. Budget (5 min.)")).isNull();
  }
}
