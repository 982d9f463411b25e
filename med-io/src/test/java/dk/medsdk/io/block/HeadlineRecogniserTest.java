package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.model.meeting.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineRecogniserTest {

  private final HeadlineRecogniser recogniser = new HeadlineRecogniser();

  @ParameterizedTest
  @CsvSource({
    "Referat LMU den 17.04 fra kl. 9.30-11.15, MINUTES",
    "REFERAT, MINUTES",
    "Beslutningslog, MINUTES",
    "Beslutningsreferat fra HMU, MINUTES",
    "HMU Kysthospitalet - Referat, MINUTES",
    "HMU Kysthospitalet – referat, MINUTES",
    "- Referat, MINUTES",
    "Dagsorden til mødet i HMU, AGENDA",
    "Udkast til dagsorden, AGENDA",
    "HMU Kysthospitalet - Dagsorden, AGENDA",
  })
  void knowsWhatADocumentCallsItself(String text, DocumentKind kind) {
    assertThat(Lines.first(recogniser, Place.HEAD, text))
        .isInstanceOfSatisfying(
            Block.Headline.class, headline -> assertThat(headline.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dagsorden:",
        "Referent: Eva Lund",
        "Vi skriver referat",
        "Godkendelse af dagsorden",
        "HMU Kysthospitalet"
      })
  void leavesOtherLinesAlone(String text) {
    assertThat(Lines.first(recogniser, Place.HEAD, text)).isNull();
  }

  @Test
  void leavesLongSentencesAndOtherPlacesAlone() {
    assertThat(Lines.first(recogniser, Place.HEAD, "Referatet " + "er langt ".repeat(20))).isNull();
    assertThat(Lines.first(recogniser, Place.ITEM, "Referat")).isNull();
  }
}
