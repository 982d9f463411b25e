package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.OrganisationSketch.committee;
import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubcommitteeWithoutParentTest {

  private final SubcommitteeWithoutParent rule = new SubcommitteeWithoutParent();

  @Test
  void findsSubcommitteesAndWorkingGroups() {
    List<Finding> found =
        check(
            rule,
            complete()
                .with(committee("uu", "Underudvalget for trivsel", CommitteeKind.SUBCOMMITTEE))
                .with(committee("ag", "Arbejdsgruppen om støj", CommitteeKind.WORKING_GROUP))
                .input());

    assertThat(danish(found))
        .containsExactly(
            "Underudvalget for trivsel siger ikke, hvilket udvalg der har nedsat det",
            "Arbejdsgruppen om støj siger ikke, hvilket udvalg der har nedsat det");
    assertThat(english(found))
        .startsWith("Underudvalget for trivsel does not say which committee set it up");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(1).path().pointer()).isEqualTo("/committees/1");
  }

  @Test
  void leavesThoseWithAParentAndOtherKindsAlone() {
    assertThat(
            check(
                rule,
                complete()
                    .with(med("hmu", "HMU Nord"))
                    .with(
                        committee("uu", "Underudvalget", CommitteeKind.SUBCOMMITTEE)
                            .parent(new CommitteeId("hmu")))
                    .with(committee("trio", "TRIO", CommitteeKind.TRIO))
                    .input()))
        .isEmpty();
  }
}
