package dk.medsdk.validation.rule.member;

import static dk.medsdk.validation.OrganisationSketch.committee;
import static dk.medsdk.validation.OrganisationSketch.employee;
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
import dk.medsdk.model.organisation.MandateBuilder;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.source.ModelPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChairFromEmployeeSideTest {

  private final ChairFromEmployeeSide rule = new ChairFromEmployeeSide();

  @Test
  void findsAnEmployeeWhoChairs() {
    List<Finding> found =
        check(
            rule,
            partial().with(med("hmu", "HMU Nord")).with(chair("hmu").side(Side.EMPLOYEE)).input());

    assertThat(danish(found))
        .containsExactly("Per Lund, formand for HMU Nord, er fra medarbejdersiden");
    assertThat(english(found))
        .containsExactly("Per Lund, chair of HMU Nord, is from the employee side");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ROOT.child("mandates").child(0));
  }

  @Test
  void leavesLeadersAndThoseWithoutASideAlone() {
    assertThat(
            check(
                rule,
                partial()
                    .with(med("hmu", "HMU Nord"), med("lmu", "LMU", "hmu"))
                    .with(chair("hmu").side(Side.MANAGEMENT), chair("lmu"))
                    .with(employee("lmu", "Ida Holm", Representation.TR))
                    .input()))
        .isEmpty();
  }

  @Test
  void leavesSubcommitteesAndWorkingGroupsAlone() {
    assertThat(
            check(
                rule,
                partial()
                    .with(committee("uu", "Underudvalg", CommitteeKind.SUBCOMMITTEE))
                    .with(committee("ag", "Arbejdsgruppe", CommitteeKind.WORKING_GROUP))
                    .with(chair("uu").side(Side.EMPLOYEE), chair("ag").side(Side.EMPLOYEE))
                    .input()))
        .isEmpty();
  }

  private static MandateBuilder chair(String committee) {
    return seat(committee, "Per Lund").role(MandateRole.CHAIR);
  }
}
