package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Holm, FTR, Dansk Sygeplejeråd, Bo Vang | Ida Holm, FTR, Dansk Sygeplejeråd;Bo Vang",
        "Ida Holm, overlæge, Medicinsk Afdeling | Ida Holm, overlæge, Medicinsk Afdeling",
        "Eva Lund, TR, Danske Bioanalytikere | Eva Lund, TR, Danske Bioanalytikere",
        "Bo Rye. Ida Holm deltog | Bo Rye.;Ida Holm deltog",
        "Bo Chr. Rye og Ida P. Holm | Bo Chr. Rye;Ida P. Holm",
        "Bo Vang, Ida Holm samt Eva Lund | Bo Vang;Ida Holm;Eva Lund",
        "Bo Vang & Ida Holm | Bo Vang;Ida Holm",
        "Bo Vang (TR, FOA. Ida), Ida Holm | Bo Vang (TR, FOA. Ida);Ida Holm",
        "IDA HOLM, Bo Vang | IDA HOLM;Bo Vang",
        "Bo Vang + Ida Holm | Bo Vang;Ida Holm",
        "Bo Vang (TR)    Ida Holm (AMR) | Bo Vang (TR);Ida Holm (AMR)",
        "Bo Vang         Ida Holm | Bo Vang;Ida Holm",
        "Bo    Vang | Bo    Vang",
        "Bo Vang    (TR) | Bo Vang    (TR)",
        "MRT, JKO, SBL | MRT;JKO;SBL",
        "MRT (sygdom), JKO og SBL | MRT (sygdom);JKO;SBL",
        "Ida Holm, FTR, FOA | Ida Holm, FTR, FOA",
        "Ida Holm, MRT | Ida Holm, MRT",
      })
  void partsALineIntoPeople(String line, String people) {
    assertThat(PeopleLine.parts(new Words(line, 3)))
        .extracting(Words::text)
        .containsExactly(people.split(";", -1));
  }

  @Test
  void tellsWhereEachStands() {
    assertThat(PeopleLine.parts(new Words("Bo Vang, Ida Holm", 10)).get(1).start()).isEqualTo(19);
  }

  @Test
  void findsNobodyWhereNothingStands() {
    assertThat(PeopleLine.parts(new Words(" , ", 0))).isEmpty();
  }
}
