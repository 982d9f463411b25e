package dk.medsdk.validation.rule.member;

import static dk.medsdk.validation.OrganisationSketch.employee;
import static dk.medsdk.validation.OrganisationSketch.leader;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.OrganisationSketch.seat;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepresentationOnWrongSideTest {

  private final RepresentationOnWrongSide rule = new RepresentationOnWrongSide();

  @Test
  void findsShopStewardsOfTheManagementAndLeadersOfTheEmployees() {
    List<Finding> found =
        check(
            rule,
            partial()
                .with(med("hmu", "HMU Nord"))
                .with(employee("hmu", "Per Lund", Representation.TR).side(Side.MANAGEMENT))
                .with(leader("hmu", "Ida Holm").side(Side.EMPLOYEE))
                .input());

    assertThat(danish(found))
        .containsExactly(
            "Per Lund er oplyst på ledelsessiden i HMU Nord, men som tillidsrepræsentant",
            "Ida Holm er oplyst på medarbejdersiden i HMU Nord, men som leder");
    assertThat(english(found))
        .containsExactly(
            "Per Lund is given on the management side of HMU Nord, but as a shop steward",
            "Ida Holm is given on the employee side of HMU Nord, but as a leader");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(1).path()).isEqualTo(ModelPath.ROOT.child("mandates").child(1));
  }

  @Test
  void findsEverySortOfSeat() {
    for (Representation basis : Representation.values()) {
      assertThat(
              check(
                  rule,
                  partial()
                      .with(employee("hmu", "Per Lund", basis))
                      .with(leader("nowhere", "Ida Holm").representation(basis))
                      .with(
                          leader("x", "Bo Vang").representation(basis).committee(Optional.empty()))
                      .input()))
          .hasSize(
              basis == Representation.LEADER || basis == Representation.WORK_ENVIRONMENT_LEADER
                  ? 1
                  : 2);
    }
  }

  @Test
  void leavesSeatsAloneOfWhichOneIsNotSaid() {
    assertThat(
            check(
                rule,
                partial()
                    .with(seat("hmu", "Per Lund").representation(Representation.TR))
                    .with(seat("hmu", "Ida Holm").side(Side.MANAGEMENT))
                    .input()))
        .isEmpty();
  }
}
