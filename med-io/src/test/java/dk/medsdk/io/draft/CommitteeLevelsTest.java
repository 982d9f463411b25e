package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitteeLevelsTest {

  @ParameterizedTest
  @CsvSource({
    "HMU Kysthospitalet, HMU",
    "Fjordbyens LMU, LMU",
    "LMU/AMG Drift, LMU",
    "LAMU-møde, LAMU",
    "Hoved-MED, Hoved-MED",
    "SektorMED Drift, SektorMED",
    "Hovedudvalget, Hovedudvalget",
    "(hmu), hmu",
    "'Personalemøde med MED-status, Solhuset', Personalemøde med MED-status",
  })
  void findsTheLevelAsPrinted(String name, String level) {
    assertThat(CommitteeLevels.in(name)).contains(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Byrådet",
        "HMUs venner",
        "Trioen",
        "Personalemøde med kage",
        "LMU2",
        "-",
        "møde-hmu"
      })
  void findsNoneInOtherNames(String name) {
    assertThat(CommitteeLevels.in(name)).isEmpty();
  }

  @Test
  void keepsTheWholeNameOfACommittee() {
    assertThat(CommitteeLevels.committee("HMU Kysthospitalet").name())
        .contains("HMU Kysthospitalet");
    assertThat(CommitteeLevels.committee("Byrådet").level()).isEmpty();
  }
}
