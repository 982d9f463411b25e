package dk.medsdk.validation.rule.member;

import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.employee;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.ElectionGroup;
import dk.medsdk.model.organisation.MandateBuilder;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.SeatGroup;
import dk.medsdk.validation.OrganisationSketch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ElectionGroupWithoutSeatTest {

  private final ElectionGroupWithoutSeat rule = new ElectionGroupWithoutSeat();

  @Test
  void findsAGroupThatSitsBelowOnly() {
    List<Finding> found =
        check(
            rule,
            tree()
                .with(tr("hmu", "Per Lund", ElectionGroup.B), tr("hmu", "Eva Dam", ElectionGroup.C))
                .with(tr("hmu", "Ole Bæk", ElectionGroup.C), tr("lmu", "Liv Hav", ElectionGroup.A))
                .input());

    assertThat(danish(found))
        .containsExactly("Valggruppe A har ingen plads i HMU Nord, men har i LMU Skoven");
    assertThat(english(found))
        .containsExactly("Election group A has no seat in HMU Nord, but has in LMU Skoven");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path().pointer()).isEqualTo("/committees/0");
    assertThat(found.get(0).related())
        .extracting(place -> place.path().pointer())
        .containsExactly("/committees/1");
  }

  @Test
  void leavesCommitteesWithFewerSeatsThanGroupsAlone() {
    assertThat(
            check(
                rule,
                tree()
                    .with(tr("hmu", "Per Lund", ElectionGroup.B))
                    .with(tr("lmu", "Liv Hav", ElectionGroup.A))
                    .input()))
        .isEmpty();
  }

  @Test
  void leavesVacantSeatsAndAgreedOnesAlone() {
    MandateBuilder vacant = tr("hmu", "x", ElectionGroup.A).person(Optional.empty());

    assertThat(
            check(
                rule,
                tree()
                    .with(tr("hmu", "Per Lund", ElectionGroup.B), vacant)
                    .with(tr("lmu", "Liv Hav", ElectionGroup.A))
                    .input()))
        .isEmpty();
    assertThat(
            check(
                rule,
                complete()
                    .with(
                        med("hmu", "HMU Nord")
                            .addComposition(
                                SeatGroup.builder().electionGroup(ElectionGroup.A).build()),
                        med("lmu", "LMU Skoven", "hmu"))
                    .with(tr("hmu", "Per Lund", ElectionGroup.B))
                    .with(tr("hmu", "Eva Dam", ElectionGroup.B))
                    .with(tr("lmu", "Liv Hav", ElectionGroup.A))
                    .input()))
        .isEmpty();
  }

  @Test
  void leavesSeatsWithoutGroupAmrAndSubstitutesAlone() {
    assertThat(
            check(
                rule,
                tree()
                    .with(tr("hmu", "Per Lund", ElectionGroup.B))
                    .with(employee("hmu", "Eva Dam", Representation.TR))
                    .with(tr("lmu", "Liv Hav", ElectionGroup.A))
                    .input()))
        .isEmpty();
    assertThat(
            check(
                rule,
                tree()
                    .with(tr("hmu", "Per Lund", ElectionGroup.B))
                    .with(employee("hmu", "Eva Dam", Representation.AMR))
                    .with(
                        tr("lmu", "Liv Hav", ElectionGroup.A).representation(Representation.AMR),
                        tr("lmu", "Bo Vang", ElectionGroup.C).role(MandateRole.SUBSTITUTE))
                    .input()))
        .isEmpty();
  }

  private static OrganisationSketch tree() {
    return complete().with(med("hmu", "HMU Nord"), med("lmu", "LMU Skoven", "hmu"));
  }

  private static MandateBuilder tr(String committee, String person, ElectionGroup group) {
    return employee(committee, person, Representation.TR).electionGroup(group);
  }
}
