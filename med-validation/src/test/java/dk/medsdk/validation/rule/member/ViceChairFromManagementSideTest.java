package dk.medsdk.validation.rule.member;

import static dk.medsdk.validation.OrganisationSketch.committee;
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
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.source.ModelPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViceChairFromManagementSideTest {

  private final ViceChairFromManagementSide rule = new ViceChairFromManagementSide();

  @Test
  void findsALeaderWhoIsViceChair() {
    List<Finding> found =
        check(
            rule,
            partial()
                .with(med("hmu", "HMU Nord"))
                .with(leader("hmu", "Ida Holm").role(MandateRole.CHAIR))
                .with(leader("hmu", "Bo Vang").role(MandateRole.VICE_CHAIR))
                .input());

    assertThat(danish(found))
        .containsExactly("Bo Vang, næstformand i HMU Nord, er fra ledelsessiden");
    assertThat(english(found))
        .containsExactly("Bo Vang, vice chair of HMU Nord, is from the management side");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ROOT.child("mandates").child(1));
  }

  @Test
  void leavesEmployeesOtherKindsAndThoseWithoutASideAlone() {
    assertThat(
            check(
                rule,
                partial()
                    .with(med("hmu", "HMU Nord"))
                    .with(committee("uu", "Underudvalg", CommitteeKind.SUBCOMMITTEE))
                    .with(
                        employee("hmu", "Per Lund", Representation.TR).role(MandateRole.VICE_CHAIR))
                    .with(seat("hmu", "Ida Holm").role(MandateRole.VICE_CHAIR))
                    .with(leader("uu", "Bo Vang").role(MandateRole.VICE_CHAIR))
                    .input()))
        .isEmpty();
  }
}
