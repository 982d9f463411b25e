package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.model.organisation.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SideHeadingRecogniserTest {

  private final SideHeadingRecogniser recogniser = new SideHeadingRecogniser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ledelsesrepræsentanter | Direktør Ida Holm | MANAGEMENT",
        "Medarbejderrepræsentanter | Ida Holm, FTR, FOA | EMPLOYEE",
        "Medarbejdersiden | Ida Holm – afbud | EMPLOYEE",
      })
  void knowsASideAboveItsPeople(String heading, String person, Side side) {
    assertThat(Lines.first(recogniser, Place.HEAD, heading + "\n\n" + person))
        .isInstanceOfSatisfying(
            Block.GroupHeading.class, group -> assertThat(group.seat().side()).contains(side));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ledelsen",
        "Ledelsen\nbyder velkommen til mødet",
        "Ledelsen\nMødet begynder kl. 9",
        "Ledelsen\nIda Holm byder velkommen.",
        "Medarbejderne\nDagsorden:",
        "Kantinen\nIda Holm",
        "Sekretariat\nIda Holm",
      })
  void leavesOtherLinesAlone(String text) {
    assertThat(Lines.first(recogniser, Place.HEAD, text)).isNull();
  }

  @Test
  void knowsNoSideInAnItem() {
    assertThat(Lines.first(recogniser, Place.ITEM, "Ledelsen\nIda Holm")).isNull();
  }
}
