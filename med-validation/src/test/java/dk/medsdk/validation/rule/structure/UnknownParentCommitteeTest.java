package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.source.ModelPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownParentCommitteeTest {

  private final UnknownParentCommittee rule = new UnknownParentCommittee();

  @Test
  void findsAParentThatIsNotThere() {
    List<Finding> found =
        check(rule, complete().with(med("rmu", "RMU"), med("a", "HMU Nord", "rmv")).input());

    assertThat(danish(found))
        .containsExactly(
            "HMU Nord hører under rmv, men organisationen har intet udvalg med det id");
    assertThat(english(found))
        .containsExactly("HMU Nord is under rmv, but the organisation has no committee of that id");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path())
        .isEqualTo(ModelPath.ROOT.child("committees").child(1).child("parent"));
  }

  @Test
  void leavesParentsThatAreThereAndTopsAlone() {
    assertThat(check(rule, complete().with(med("a", "HMU", "rmu"), med("rmu", "RMU")).input()))
        .isEmpty();
  }
}
