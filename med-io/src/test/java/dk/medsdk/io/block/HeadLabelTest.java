package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadLabelTest {

  @ParameterizedTest
  @CsvSource({
    "MØDESTED, PLACE",
    "Dato / Date, DATE",
    "Næste møde / Next meeting, NEXT_MEETING",
    "Niveau, LEVEL",
    "Referent denne gang, MINUTE_TAKER",
    "Ordstyrer i dag, CHAIR",
    "Ref, MINUTE_TAKER",
    "Næste gang vi ses i LMU, NEXT_MEETING",
    "Næste møde i LMU, NEXT_MEETING",
    "Næste ordinære møde i RMU, NEXT_MEETING",
    "Næste,",
    "Gæster denne gang,",
    "Noget nyt til mødet,",
    "Art, DOCUMENT_KIND",
    "Overskrift,",
  })
  void knowsLabelsInAnyCaseAndLanguage(String label, HeadLabel meaning) {
    assertThat(HeadLabel.of(label).orElse(null)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource({"Mødedato, DATE", "referent, MINUTE_TAKER", "Type,", "Møde,", "Mødedatoen er ny,"})
  void knowsAFewWithoutAColon(String line, HeadLabel meaning) {
    assertThat(HeadLabel.alone(line).orElse(null)).isEqualTo(meaning);
  }
}
