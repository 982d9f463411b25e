package dk.medsdk.validation.rule.member;

import static java.util.function.Predicate.isEqual;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;

/** A committee that handles the work environment, but in which no AMR has a seat. */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-AMR-SEAT",
    severity = Severity.ERROR,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference =
        "Rammeaftale om medindflydelse og medbestemmelse § 3 og bilaget om arbejdsmiljø: et udvalg,"
            + " der varetager arbejdsmiljøet, har arbejdsmiljørepræsentanter",
    summary =
        @Words(
            da = "Udvalget varetager arbejdsmiljøet uden en arbejdsmiljørepræsentant",
            en =
                "The committee handles the work environment without a work environment"
                    + " representative"),
    message =
        @Words(
            da = "{name} varetager arbejdsmiljøet, men ingen arbejdsmiljørepræsentant har en plads",
            en =
                "{name} handles the work environment, but no work environment representative has"
                    + " a seat"))
public final class IntegratedCommitteeWithoutAmr implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    Roster roster = Roster.of(input);
    for (SeatedCommittee committee : roster.committees(CommitteeKind.MED_COMMITTEE)) {
      boolean integrated =
          committee.committee().handlesWorkEnvironment().orElse(false)
              && !committee.seats().isEmpty();
      if (integrated
          && !committee.hasSeat(seat -> roster.mayBe(seat, Representation.AMR))
          && !isAgreed(committee)) {
        problems.at(committee.path()).with("name", committee.label()).report();
      }
    }
  }

  /** A seat that was agreed and that nobody is named for is a vacant one. */
  private static boolean isAgreed(SeatedCommittee committee) {
    return committee.committee().composition().stream()
        .filter(seats -> seats.seats().orElse(1) > 0)
        .anyMatch(seats -> seats.representation().filter(isEqual(Representation.AMR)).isPresent());
  }
}
