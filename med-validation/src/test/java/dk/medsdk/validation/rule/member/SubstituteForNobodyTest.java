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
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubstituteForNobodyTest {

  private final SubstituteForNobody rule = new SubstituteForNobody();

  @Test
  void findsOneOfWhomNothingTells() {
    List<Finding> found =
        check(rule, complete().with(med("hmu", "HMU Nord")).with(substitute()).input());

    assertThat(danish(found))
        .containsExactly("Der står ikke, hvem Eva Dam er suppleant for i HMU Nord");
    assertThat(english(found))
        .containsExactly("Nothing says for whom Eva Dam is a substitute in HMU Nord");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ROOT.child("mandates").child(0));
  }

  @Test
  void leavesSubstitutesOfAMemberAGroupAUnionAndNumberedOnesAlone() {
    assertThat(
            check(
                rule,
                complete()
                    .with(med("hmu", "HMU Nord"))
                    .with(substitute().addSubstitute(new PersonId("Per Lund")))
                    .with(substitute().electionGroup(ElectionGroup.B))
                    .with(substitute().union("FOA"))
                    .with(substitute().ordinal(1))
                    .with(substitute().person(Optional.empty()))
                    .input()))
        .isEmpty();
  }

  private static MandateBuilder substitute() {
    return employee("hmu", "Eva Dam", Representation.TR).role(MandateRole.SUBSTITUTE);
  }
}
