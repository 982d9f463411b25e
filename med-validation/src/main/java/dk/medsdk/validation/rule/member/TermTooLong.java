package dk.medsdk.validation.rule.member;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.PlacedMandate;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.time.temporal.ChronoUnit;

/** A member of the employee side who is elected for longer than a term. */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-TERM",
    severity = Severity.WARNING,
    needs = Need.TERM,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "Lokale MED-aftaler og forretningsordener: medlemmer vælges for en valgperiode",
    summary =
        @Words(
            da = "Et medlem er valgt for længere tid end en valgperiode",
            en = "A member is elected for longer than a term"),
    message =
        @Words(
            da =
                "{person} er valgt fra {from} til {until} i {name}, men en valgperiode er {years}"
                    + " år",
            en =
                "{person} is elected from {from} to {until} in {name}, but a term is {years}"
                    + " {years|1=year|years}"))
public final class TermTooLong implements OrganisationRule {

  private static final int MONTHS_OF_A_YEAR = 12;

  @Override
  public void check(OrganisationInput input, Problems problems) {
    int years = input.profile().termYears().orElse(Integer.MAX_VALUE);
    for (SeatedCommittee committee : Roster.of(input).committees()) {
      for (PlacedMandate seat : committee.seats()) {
        Period period = seat.mandate().period();
        if (seat.is(Side.EMPLOYEE) && !seat.isVacant() && isLongerThan(years, period)) {
          problems
              .at(seat.path().child("period"))
              .with("person", seat.holder())
              .with("from", period.from().orElseThrow())
              .with("until", period.until().orElseThrow())
              .with("name", committee.label())
              .with("years", years)
              .report();
        }
      }
    }
  }

  /** A few weeks more are an election that was late. */
  private static boolean isLongerThan(int years, Period period) {
    return period.isBounded()
        && ChronoUnit.MONTHS.between(period.from().orElseThrow(), period.until().orElseThrow())
            > (long) years * MONTHS_OF_A_YEAR;
  }
}
