package dk.medsdk.validation.rule.member;

import static dk.medsdk.validation.OrganisationSketch.DAY;
import static dk.medsdk.validation.OrganisationSketch.committee;
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
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitteeWithOneSideTest {

  private final CommitteeWithOneSide rule = new CommitteeWithOneSide();

  @Test
  void findsTheSideThatIsMissing() {
    List<Finding> found =
        check(
            rule,
            complete()
                .with(med("rmu", "RMU"), med("hmu", "HMU Nord", "rmu"))
                .with(leader("rmu", "Ida Holm"), leader("rmu", "Bo Vang"))
                .with(employee("hmu", "Per Lund", Representation.TR))
                .input());

    assertThat(danish(found))
        .containsExactly(
            "RMU har ingen medarbejderrepræsentant", "HMU Nord har ingen ledelsesrepræsentant");
    assertThat(english(found))
        .containsExactly(
            "RMU has no representative of the employees",
            "HMU Nord has no representative of the management");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(1).path()).isEqualTo(ModelPath.ROOT.child("committees").child(1));
  }

  @Test
  void countsNoSubstituteAsARepresentative() {
    assertThat(
            check(
                rule,
                complete()
                    .with(med("rmu", "RMU"))
                    .with(leader("rmu", "Ida Holm"))
                    .with(
                        employee("rmu", "Per Lund", Representation.TR).role(MandateRole.SUBSTITUTE))
                    .input()))
        .hasSize(1);
  }

  @Test
  void leavesCommitteesWithBothSidesAndVacantSeatsAlone() {
    assertThat(
            check(
                rule,
                complete()
                    .with(med("rmu", "RMU"))
                    .with(leader("rmu", "Ida Holm"))
                    .with(employee("rmu", "x", Representation.TR).person(Optional.empty()))
                    .input()))
        .isEmpty();
  }

  @Test
  void saysNothingWhereTooLittleIsKnown() {
    assertThat(
            check(
                rule,
                complete()
                    .with(med("empty", "Tom"), med("rmu", "RMU"), med("past", "Forhen"))
                    .with(committee("trio", "TRIO", CommitteeKind.TRIO))
                    .with(leader("rmu", "Ida Holm"), seat("rmu", "Per Lund"))
                    .with(leader("past", "Bo Vang").period(Period.untilDay(DAY.minusDays(1))))
                    .with(leader("trio", "Bo Vang"))
                    .input()))
        .isEmpty();
  }
}
