package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingAttachmentsRecogniserTest {

  private final MeetingAttachmentsRecogniser recogniser = new MeetingAttachmentsRecogniser();

  @ParameterizedTest
  @ValueSource(strings = {"Bilag til mødet", "Bilag til mødet:", "BILAG TIL DAGSORDENEN"})
  void knowsTheHeading(String line) {
    assertThat(Lines.first(recogniser, Place.ITEM, line))
        .isInstanceOf(Block.MeetingAttachmentsHeading.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bilag", "- Bilag til mødet", "Bilag til mødet er sendt"})
  void leavesOtherLinesAlone(String line) {
    assertThat(Lines.first(recogniser, Place.ITEM, line)).isNull();
  }
}
