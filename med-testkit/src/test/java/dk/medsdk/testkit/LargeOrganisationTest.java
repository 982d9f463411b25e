package dk.medsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Organisation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeOrganisationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "1, 5", "2, 7", "3, 3", "50, 601"})
  void hasWhatIsAskedForInOneTree(int committees, int mandates) {
    Organisation organisation = LargeOrganisation.of(committees, mandates);

    assertThat(organisation.committees()).hasSize(committees);
    assertThat(organisation.committees()).extracting(Committee::id).doesNotHaveDuplicates();
    assertThat(organisation.mandates()).hasSize(mandates);
    assertThat(organisation.mandates())
        .allMatch(mandate -> mandate.committee().flatMap(organisation::committee).isPresent())
        .allMatch(mandate -> mandate.person().flatMap(organisation::person).isPresent());
    for (Committee committee : organisation.committees()) {
      assertThat(organisation.pathTo(committee).get(0)).isEqualTo(organisation.committees().get(0));
    }
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(LargeOrganisation.of(40, 200)).isEqualTo(LargeOrganisation.of(40, 200));
  }

  @Test
  void hasThreeLevelsAndTermsThatDiffer() {
    Organisation organisation = LargeOrganisation.of(100, 1200);
    Committee last = organisation.committee(new CommitteeId("u-99")).orElseThrow();

    assertThat(organisation.pathTo(last)).hasSize(3);
    assertThat(organisation.membersOf(last, DAY)).hasSize(9);
    assertThat(organisation.membersOf(last, LocalDate.of(2024, 5, 1))).hasSize(3);
    assertThat(organisation.chairOf(last, DAY)).isPresent();
    assertThat(organisation.committeeNamed("RMU", DAY)).hasSize(1);
    assertThat(organisation.committeeNamed("HMU", DAY)).hasSize(10);
    assertThat(organisation.committeeNamed("LMU", DAY)).hasSize(89);
    assertThat(organisation.committeeNamed("LMU Afsnit 99", DAY)).isEmpty();
    assertThat(organisation.committeeNamed("LMU Afsnit 99", LocalDate.of(2023, 5, 1)))
        .containsExactly(last);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "1, -1", "0, 1"})
  void refusesNumbersThatCannotBe(int committees, int mandates) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LargeOrganisation.of(committees, mandates));
  }
}
