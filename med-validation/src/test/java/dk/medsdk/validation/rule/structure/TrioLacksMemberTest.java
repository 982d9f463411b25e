package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.OrganisationSketch.committee;
import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.employee;
import static dk.medsdk.validation.OrganisationSketch.leader;
import static dk.medsdk.validation.OrganisationSketch.seat;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.CommitteeBuilder;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.source.ModelPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrioLacksMemberTest {

  private final TrioLacksMember rule = new TrioLacksMember();

  @Test
  void findsWhoIsMissing() {
    List<Finding> found =
        check(rule, complete().with(trio()).with(leader("trio", "Ida Holm")).input());

    assertThat(danish(found))
        .containsExactly(
            "TRIO Skolen har ingen tillidsrepræsentant",
            "TRIO Skolen har ingen arbejdsmiljørepræsentant");
    assertThat(english(found))
        .containsExactly(
            "TRIO Skolen has no shop steward",
            "TRIO Skolen has no work environment representative");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ROOT.child("committees").child(0));
  }

  @Test
  void findsATrioWithoutLeader() {
    assertThat(
            danish(
                check(
                    rule,
                    complete()
                        .with(trio())
                        .with(employee("trio", "Per Lund", Representation.FTR))
                        .with(employee("trio", "Eva Dam", Representation.AMR))
                        .input())))
        .containsExactly("TRIO Skolen har ingen leder");
  }

  @Test
  void leavesAWholeTrioAndAColleagueInPlaceOfATrAlone() {
    assertThat(
            check(
                rule,
                complete()
                    .with(trio())
                    .with(leader("trio", "Ida Holm"))
                    .with(employee("trio", "Per Lund", Representation.EMPLOYEE))
                    .with(employee("trio", "Eva Dam", Representation.AMR))
                    .input()))
        .isEmpty();
  }

  @Test
  void saysNothingOfATrioOfWhichNobodyIsKnown() {
    assertThat(check(rule, complete().with(trio()).input())).isEmpty();
    assertThat(check(rule, complete().with(trio()).with(seat("trio", "Bo Vang")).input()))
        .isEmpty();
  }

  private static CommitteeBuilder trio() {
    return committee("trio", "TRIO Skolen", CommitteeKind.TRIO);
  }
}
