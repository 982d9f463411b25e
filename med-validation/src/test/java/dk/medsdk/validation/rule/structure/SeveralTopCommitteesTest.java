package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.OrganisationSketch.committee;
import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.source.ModelPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralTopCommitteesTest {

  private static final ModelPath COMMITTEES = ModelPath.ROOT.child("committees");

  private final SeveralTopCommittees rule = new SeveralTopCommittees();

  @Test
  void findsThemOnce() {
    List<Finding> found =
        check(
            rule,
            complete()
                .with(med("rmu", "RMU"), med("a", "HMU Nord", "rmu"))
                .with(med("b", "HMU Syd"), med("c", "LMU Skoven"))
                .input());

    assertThat(danish(found))
        .containsExactly(
            "3 MED-udvalg har intet udvalg over sig, og kun ét er hovedudvalg: RMU, HMU Syd, LMU"
                + " Skoven");
    assertThat(english(found))
        .containsExactly(
            "3 MED committees have no committee above them, and only one is the main committee:"
                + " RMU, HMU Syd, LMU Skoven");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path()).isEqualTo(COMMITTEES.child(2));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(COMMITTEES.child(0), COMMITTEES.child(3));
  }

  @Test
  void leavesOneTopAndOtherKindsAlone() {
    assertThat(
            check(
                rule,
                complete()
                    .with(med("rmu", "RMU"), med("a", "HMU Nord", "rmu"))
                    .with(committee("t", "TRIO", CommitteeKind.TRIO))
                    .input()))
        .isEmpty();
  }

  @Test
  void leavesATopThatWasReplacedAlone() {
    Period former = Period.untilDay(LocalDate.of(2025, 12, 31));

    assertThat(
            check(
                rule,
                complete().with(med("old", "RMU").validity(former), med("new", "HU")).input()))
        .isEmpty();
  }
}
