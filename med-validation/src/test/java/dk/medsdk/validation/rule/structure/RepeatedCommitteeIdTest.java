package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.source.ModelPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedCommitteeIdTest {

  private static final ModelPath COMMITTEES = ModelPath.ROOT.child("committees");

  private final RepeatedCommitteeId rule = new RepeatedCommitteeId();

  @Test
  void findsAllCommitteesOfAnIdAtOnce() {
    List<Finding> found =
        check(
            rule,
            partial()
                .with(med("a", "HMU Nord"), med("b", "HMU Syd"))
                .with(med("a", "LMU Skoven"), med("a", "LMU Engen"))
                .input());

    assertThat(danish(found))
        .containsExactly("Id a er brugt ved 3 udvalg: HMU Nord, LMU Skoven, LMU Engen");
    assertThat(english(found))
        .containsExactly("Id a is used for 3 committees: HMU Nord, LMU Skoven, LMU Engen");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path()).isEqualTo(COMMITTEES.child(2).child("id"));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(COMMITTEES.child(0).child("id"), COMMITTEES.child(3).child("id"));
  }

  @Test
  void leavesCommitteesWithoutIdAndOfOneNameAlone() {
    assertThat(
            check(
                rule,
                partial()
                    .with(med("a", "LMU"), med("b", "LMU"))
                    .with(Committee.builder().name("LMU"), Committee.builder().name("LMU"))
                    .input()))
        .isEmpty();
  }
}
