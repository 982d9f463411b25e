package dk.medsdk.validation.rule.member;

import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.employee;
import static dk.medsdk.validation.OrganisationSketch.leader;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.seat;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.CommitteeBuilder;
import dk.medsdk.model.organisation.MandateBuilder;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.SeatGroup;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntegratedCommitteeWithoutAmrTest {

  private final IntegratedCommitteeWithoutAmr rule = new IntegratedCommitteeWithoutAmr();

  @Test
  void findsACommitteeWithoutAmr() {
    List<Finding> found =
        check(rule, complete().with(integrated()).with(leader("hmu", "Ida Holm"), tr()).input());

    assertThat(danish(found))
        .containsExactly(
            "HMU Nord varetager arbejdsmiljøet, men ingen arbejdsmiljørepræsentant har en plads");
    assertThat(english(found))
        .containsExactly(
            "HMU Nord handles the work environment, but no work environment representative has a"
                + " seat");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ROOT.child("committees").child(0));
  }

  @Test
  void leavesAnAmrAVacantSeatAndAnAgreedOneAlone() {
    MandateBuilder amr = employee("hmu", "Eva Dam", Representation.AMR);
    SeatGroup agreed = SeatGroup.builder().representation(Representation.AMR).seats(1).build();

    assertThat(check(rule, complete().with(integrated()).with(tr(), amr).input())).isEmpty();
    assertThat(
            check(
                rule,
                complete().with(integrated()).with(tr(), amr.person(Optional.empty())).input()))
        .isEmpty();
    assertThat(check(rule, complete().with(integrated().addComposition(agreed)).with(tr()).input()))
        .isEmpty();
  }

  @Test
  void leavesATrWhoIsAmrInAnotherCommitteeAlone() {
    assertThat(
            check(
                rule,
                complete()
                    .with(integrated())
                    .with(tr(), employee("amg", "Per Lund", Representation.AMR))
                    .input()))
        .isEmpty();
  }

  @Test
  void saysNothingWhereTooLittleIsKnownOrTheWorkEnvironmentIsElsewhere() {
    assertThat(
            check(
                rule,
                complete()
                    .with(integrated(), med("lmu", "LMU", "hmu"))
                    .with(med("smu", "SMU", "hmu").handlesWorkEnvironment(false))
                    .with(employee("lmu", "Per Lund", Representation.TR))
                    .with(employee("smu", "Per Lund", Representation.TR))
                    .with(tr(), seat("hmu", "Eva Dam").side(Side.EMPLOYEE))
                    .input()))
        .isEmpty();
    assertThat(check(rule, complete().with(integrated()).input())).isEmpty();
  }

  private static CommitteeBuilder integrated() {
    return med("hmu", "HMU Nord").handlesWorkEnvironment(true);
  }

  private static MandateBuilder tr() {
    return employee("hmu", "Per Lund", Representation.TR);
  }
}
