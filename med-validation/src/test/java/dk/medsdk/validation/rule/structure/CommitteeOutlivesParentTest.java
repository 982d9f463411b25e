package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.OrganisationSketch.DAY;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitteeOutlivesParentTest {

  private static final Period FORMER = Period.of(DAY.minusYears(9), DAY.minusYears(1));

  private final CommitteeOutlivesParent rule = new CommitteeOutlivesParent();

  @Test
  void findsACommitteeUnderOneThatEnded() {
    List<Finding> found =
        check(
            rule,
            partial()
                .with(med("rmu", "RMU").validity(FORMER), med("hmu", "HMU Nord", "rmu"))
                .input());

    assertThat(danish(found))
        .containsExactly(
            "HMU Nord hører under RMU, som ikke findes den 2026-12-31: 2017-12-31..2025-12-31");
    assertThat(english(found))
        .containsExactly(
            "HMU Nord is under RMU, which does not exist on 2026-12-31: 2017-12-31..2025-12-31");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path().pointer()).isEqualTo("/committees/1/parent");
  }

  @Test
  void findsACommitteeUnderOneThatIsStillToCome() {
    Period coming = Period.since(DAY.plusDays(1));

    assertThat(
            check(
                rule,
                partial()
                    .with(med("rmu", "RMU").validity(coming), med("hmu", "HMU Nord", "rmu"))
                    .input()))
        .hasSize(1);
  }

  @Test
  void leavesCommitteesThatEndedTooUnknownParentsAndReversedPeriodsAlone() {
    assertThat(
            check(
                rule,
                partial()
                    .with(med("rmu", "RMU").validity(FORMER))
                    .with(med("hmu", "HMU Nord", "rmu").validity(FORMER))
                    .with(med("a", "HMU Syd", "nowhere"))
                    .with(med("b", "HMU Øst").validity(Period.of(DAY, DAY.minusDays(1))))
                    .with(med("c", "LMU Skoven", "b"))
                    .input()))
        .isEmpty();
  }
}
