package dk.medsdk.validation.rule.member;

import static dk.medsdk.validation.OrganisationSketch.committee;
import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.employee;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.organisation.CommitteeBuilder;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.MandateBuilder;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.validation.OrganisationSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepresentativeFromOutsideAreaTest {

  private final RepresentativeFromOutsideArea rule = new RepresentativeFromOutsideArea();

  @Test
  void namesTheCommitteeAndTheGroup() {
    List<Finding> found =
        check(rule, tree().with(amr("b", "Ida Holm"), amr("ga", "Ida Holm")).input());

    assertThat(danish(found))
        .containsExactly(
            "Ida Holm sidder i LMU Vaskeri som AMR, men er valgt i AMG Køkken, der ikke hører under"
                + " det");
    assertThat(english(found))
        .containsExactly(
            "Ida Holm sits in LMU Vaskeri as AMR, but was elected in AMG Køkken, which is not under"
                + " it");
    assertThat(found.get(0).path().pointer()).isEqualTo("/mandates/0");
    assertThat(found.get(0).related().get(0).path().pointer()).isEqualTo("/committees/3");
  }

  @Test
  void isContentWithAnyCommitteeAboveTheGroup() {
    assertThat(
            check(
                rule,
                tree()
                    .with(amr("a", "Ida Holm"), amr("h", "Ida Holm"), amr("ga", "Ida Holm"))
                    .input()))
        .isEmpty();
  }

  @Test
  void isContentWithOneOfSeveralGroups() {
    assertThat(
            check(
                rule,
                tree()
                    .with(amr("b", "Ida Holm"), amr("ga", "Ida Holm"), amr("gb", "Ida Holm"))
                    .input()))
        .isEmpty();
  }

  @Test
  void asksOnlyOfThoseWhoseGroupIsKnown() {
    assertThat(check(rule, tree().with(amr("b", "Ida Holm")).input())).isEmpty();
    assertThat(
            check(
                rule,
                tree()
                    .with(employee("b", "Ida Holm", Representation.TR), amr("ga", "Ida Holm"))
                    .input()))
        .isEmpty();
  }

  @Test
  void asksNotWhereTheGroupStandsOutsideTheTree() {
    OrganisationSketch loose =
        complete()
            .with(med("b", "LMU Vaskeri"), group("g", "AMG"))
            .with(group("x", "AMG X").parent(new CommitteeId("nobody")))
            .with(amr("b", "Ida Holm"), amr("g", "Ida Holm"))
            .with(amr("b", "Bo Vang"), amr("x", "Bo Vang"));

    assertThat(check(rule, loose.input())).isEmpty();
  }

  private static OrganisationSketch tree() {
    return complete()
        .with(med("h", "HMU"), med("a", "LMU Køkken", "h"), med("b", "LMU Vaskeri", "h"))
        .with(group("ga", "AMG Køkken").parent(new CommitteeId("a")))
        .with(group("gb", "AMG Vaskeri").parent(new CommitteeId("b")));
  }

  private static CommitteeBuilder group(String id, String name) {
    return committee(id, name, CommitteeKind.WORK_ENVIRONMENT_GROUP);
  }

  private static MandateBuilder amr(String committee, String person) {
    return employee(committee, person, Representation.AMR);
  }
}
