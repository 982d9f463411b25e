package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Medicinsk Afdeling, true",
    "Danske Bioanalytikere, true",
    "Fysioterapeuterne, true",
    "FOA, true",
    "IDA, true",
    "Ida, false",
    "Bo Vang, false",
  })
  void knowUnionsAndPlacesOfWork(String words, boolean organisation) {
    assertThat(OrganisationWords.isOrganisation(words)).isEqualTo(organisation);
  }
}
