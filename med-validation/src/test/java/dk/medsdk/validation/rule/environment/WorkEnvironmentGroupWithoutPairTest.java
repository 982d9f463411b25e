package dk.medsdk.validation.rule.environment;

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
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkEnvironmentGroupWithoutPairTest {

  private final WorkEnvironmentGroupWithoutPair rule = new WorkEnvironmentGroupWithoutPair();

  @Test
  void findsWhoIsMissing() {
    List<Finding> found =
        check(
            rule,
            complete()
                .with(group("a", "AMG Køkken"), group("b", "AMG Vaskeri"))
                .with(leader("a", "Ida Holm"), employee("b", "Per Lund", Representation.AMR))
                .input());

    assertThat(danish(found))
        .containsExactly(
            "AMG Køkken har ingen arbejdsmiljørepræsentant", "AMG Vaskeri har ingen leder");
    assertThat(english(found))
        .containsExactly(
            "AMG Køkken has no work environment representative", "AMG Vaskeri has no leader");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(1).path()).isEqualTo(ModelPath.ROOT.child("committees").child(1));
  }

  @Test
  void leavesPairsAndVacantSeatsAlone() {
    assertThat(
            check(
                rule,
                complete()
                    .with(group("a", "AMG Køkken"))
                    .with(leader("a", "Ida Holm"))
                    .with(employee("a", "x", Representation.AMR).person(Optional.empty()))
                    .input()))
        .isEmpty();
  }

  @Test
  void saysNothingWhereTooLittleIsKnown() {
    assertThat(
            check(
                rule,
                complete()
                    .with(group("a", "AMG Køkken"), group("empty", "AMG Vaskeri"))
                    .with(seat("a", "Ida Holm"), seat("a", "Per Lund"))
                    .input()))
        .isEmpty();
  }

  private static CommitteeBuilder group(String id, String name) {
    return committee(id, name, CommitteeKind.WORK_ENVIRONMENT_GROUP);
  }
}
