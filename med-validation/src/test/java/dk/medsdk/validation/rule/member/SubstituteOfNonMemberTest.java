package dk.medsdk.validation.rule.member;

import static dk.medsdk.validation.OrganisationSketch.DAY;
import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.employee;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.MandateBuilder;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.source.ModelPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubstituteOfNonMemberTest {

  private final SubstituteOfNonMember rule = new SubstituteOfNonMember();

  @Test
  void findsASubstituteForSomeoneFromAnotherCommittee() {
    List<Finding> found =
        check(
            rule,
            complete()
                .with(med("hmu", "HMU Nord"), med("lmu", "LMU", "hmu"))
                .with(employee("lmu", "Per Lund", Representation.TR), substitute())
                .input());

    assertThat(danish(found))
        .containsExactly("Eva Dam er suppleant for Per Lund, som ikke er medlem af HMU Nord");
    assertThat(english(found))
        .containsExactly("Eva Dam is a substitute for Per Lund, who is no member of HMU Nord");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ROOT.child("mandates").child(1));
  }

  @Test
  void findsASubstituteForASubstituteAndForAMemberOfAnotherTime() {
    assertThat(
            check(
                rule,
                complete()
                    .with(med("hmu", "HMU Nord"))
                    .with(member().role(MandateRole.SUBSTITUTE), substitute())
                    .input()))
        .hasSize(1);
    assertThat(
            check(
                rule,
                complete()
                    .with(med("hmu", "HMU Nord"))
                    .with(member().period(Period.untilDay(DAY.minusYears(2))))
                    .with(substitute().period(Period.since(DAY.minusYears(1))))
                    .input()))
        .hasSize(1);
  }

  @Test
  void leavesSubstitutesOfMembersAlone() {
    assertThat(
            check(
                rule, complete().with(med("hmu", "HMU Nord")).with(member(), substitute()).input()))
        .isEmpty();
  }

  @Test
  void leavesASubstituteAloneWhoseMemberLeftDuringTheTerm() {
    assertThat(
            check(
                rule,
                complete()
                    .with(med("hmu", "HMU Nord"))
                    .with(member().period(Period.untilDay(DAY.minusMonths(2))), substitute())
                    .input()))
        .isEmpty();
  }

  private static MandateBuilder member() {
    return employee("hmu", "Per Lund", Representation.TR);
  }

  private static MandateBuilder substitute() {
    return employee("hmu", "Eva Dam", Representation.TR)
        .role(MandateRole.SUBSTITUTE)
        .addSubstitute(new PersonId("Per Lund"));
  }
}
