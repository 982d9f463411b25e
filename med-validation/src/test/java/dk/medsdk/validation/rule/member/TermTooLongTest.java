package dk.medsdk.validation.rule.member;

import static dk.medsdk.validation.OrganisationSketch.employee;
import static dk.medsdk.validation.OrganisationSketch.leader;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.MandateBuilder;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.validation.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermTooLongTest {

  private static final Profile TWO_YEARS = Profile.builder().name("kyst").termYears(2).build();
  private static final LocalDate ELECTED = LocalDate.of(2025, 1, 1);

  private final TermTooLong rule = new TermTooLong();

  @Test
  void findsAMemberWhoIsElectedForTooLong() {
    List<Finding> found = found(tr(Period.of(ELECTED, LocalDate.of(2028, 12, 31))));

    assertThat(danish(found))
        .containsExactly(
            "Per Lund er valgt fra 2025-01-01 til 2028-12-31 i HMU Nord, men en valgperiode er 2"
                + " år");
    assertThat(english(found))
        .containsExactly(
            "Per Lund is elected from 2025-01-01 to 2028-12-31 in HMU Nord, but a term is 2 years");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path().pointer()).isEqualTo("/mandates/0/period");
  }

  @Test
  void leavesATermAndAFewWeeksMoreAndLessAlone() {
    assertThat(found(tr(Period.of(ELECTED, LocalDate.of(2026, 12, 31))))).isEmpty();
    assertThat(found(tr(Period.of(ELECTED, LocalDate.of(2027, 1, 31))))).isEmpty();
    assertThat(found(tr(Period.of(ELECTED, LocalDate.of(2027, 2, 1))))).hasSize(1);
    assertThat(found(tr(Period.of(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 12, 31)))))
        .isEmpty();
  }

  @Test
  void leavesOpenPeriodsLeadersVacanciesAndSubstitutesAlone() {
    Period tooLong = Period.of(ELECTED, LocalDate.of(2034, 12, 31));

    assertThat(found(tr(Period.since(LocalDate.of(2015, 1, 1))))).isEmpty();
    assertThat(found(leader("hmu", "Ida Holm").period(tooLong))).isEmpty();
    assertThat(found(tr(tooLong).person(Optional.empty()))).isEmpty();
    assertThat(found(tr(tooLong).role(MandateRole.SUBSTITUTE))).isEmpty();
  }

  @Test
  void saysNothingWhereNoTermIsKnownOrDaysAreOfNoCalendar() {
    Period endless = Period.of(LocalDate.MIN, LocalDate.MAX);

    assertThat(check(rule, partial().with(med("hmu", "HMU")).with(tr(endless)).input())).isEmpty();
    assertThat(found(tr(endless))).hasSize(1);
  }

  private List<Finding> found(MandateBuilder mandate) {
    return check(
        rule, partial().with(med("hmu", "HMU Nord")).with(mandate).input().with(TWO_YEARS));
  }

  private static MandateBuilder tr(Period period) {
    return employee("hmu", "Per Lund", Representation.TR).period(period);
  }
}
