package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.AttendanceState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleLabelTest {

  @ParameterizedTest
  @CsvSource({
    "Vi var der, PRESENT",
    "Hvem var med, PRESENT",
    "Der mødte, PRESENT",
    "De mødte medlemmer, PRESENT",
    "Who was there, PRESENT",
    "Those present, PRESENT",
    "Hvem meldte afbud, ABSENT",
    "Tre var forhindrede, ABSENT",
    "Hvem var ikke med, ABSENT",
    "Følgende var ikke til stede, ABSENT",
    "Not present, ABSENT",
  })
  void saysWhetherTheyWereThere(String label, AttendanceState state) {
    assertThat(PeopleLabel.stateOf(label)).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Afbud til",
        "Afbud sendes til",
        "Afbud senest",
        "Deltog under punkt 3",
        "Deltog kun delvist",
        "Deltagere i alt",
        "Deltagere og afbud",
        "Hvem har",
        "Hvem tager med",
        "Alle med",
        "Mødet",
        "Vi er",
        "Ikke forhindret",
        "Medarbejdere, der deltog i konferencen",
      })
  void leavesOtherLabelsAlone(String label) {
    assertThat(PeopleLabel.stateOf(label)).isNull();
  }
}
