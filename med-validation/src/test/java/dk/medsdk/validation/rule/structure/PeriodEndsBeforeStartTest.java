package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.OrganisationSketch.DAY;
import static dk.medsdk.validation.OrganisationSketch.leader;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.CommitteeAlias;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.validation.OrganisationSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodEndsBeforeStartTest {

  private static final Period REVERSED = Period.of(DAY, DAY.minusYears(1));

  private final PeriodEndsBeforeStart rule = new PeriodEndsBeforeStart();

  @Test
  void findsThePeriodOfAMandate() {
    List<Finding> found =
        check(rule, partial().with(leader("hmu", "Ida Holm").period(REVERSED)).input());

    assertThat(danish(found))
        .containsExactly(
            "Perioden for Ida Holm slutter den 2025-12-31, før den begynder den 2026-12-31");
    assertThat(english(found))
        .containsExactly(
            "The period of Ida Holm ends on 2025-12-31, before it starts on 2026-12-31");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path().pointer()).isEqualTo("/mandates/0/period");
  }

  @Test
  void findsThoseOfTheOrganisationOfCommitteesAndOfAliases() {
    OrganisationSketch sketch = partial();
    sketch.builder().name("Region Kyst").validity(REVERSED);
    CommitteeAlias alias =
        CommitteeAlias.builder().name("HMU Psykiatri").validity(REVERSED).build();

    assertThat(
            check(
                rule,
                sketch.with(med("hmu", "HMU Nord").validity(REVERSED).addAlias(alias)).input()))
        .extracting(finding -> finding.path().pointer())
        .containsExactly("/validity", "/committees/0/validity", "/committees/0/aliases/0/validity");
  }

  @Test
  void leavesOneDayAndOpenPeriodsAlone() {
    assertThat(
            check(
                rule,
                partial()
                    .with(med("a", "HMU").validity(Period.of(DAY, DAY)), med("b", "LMU", "a"))
                    .with(leader("a", "Ida Holm").period(Period.since(DAY)))
                    .input()))
        .isEmpty();
  }
}
