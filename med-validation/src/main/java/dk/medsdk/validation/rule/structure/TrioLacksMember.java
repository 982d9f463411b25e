package dk.medsdk.validation.rule.structure;

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
import dk.medsdk.validation.rule.PlacedMandate;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.util.function.Predicate;

/** A TRIO without its leader, its TR or its AMR. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-TRIO-MEMBERS",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Parternes vejledninger om TRIO: en leder, en TR og en AMR fra samme arbejdsplads",
    summary =
        @Words(
            da = "TRIO mangler sin leder, TR eller AMR",
            en = "The TRIO lacks its leader, shop steward or work environment representative"),
    message =
        @Words(
            da =
                "{name} har ingen {missing|LEADER=leder|TR=tillidsrepræsentant"
                    + "|arbejdsmiljørepræsentant}",
            en =
                "{name} has no {missing|LEADER=leader|TR=shop steward"
                    + "|work environment representative}"))
public final class TrioLacksMember implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    Roster roster = Roster.of(input);
    for (SeatedCommittee trio : roster.committees(CommitteeKind.TRIO)) {
      if (!trio.seats().isEmpty()) {
        require(trio, "LEADER", roster::mayLead, problems);
        require(trio, "TR", seat -> isShopSteward(seat, roster), problems);
        require(trio, "AMR", seat -> roster.mayBe(seat, Representation.AMR), problems);
      }
    }
  }

  private static void require(
      SeatedCommittee trio, String part, Predicate<PlacedMandate> isPart, Problems problems) {
    if (!trio.hasSeat(isPart)) {
      problems.at(trio.path()).with("name", trio.label()).with("missing", part).report();
    }
  }

  /** Where there is no TR, a workplace sends a colleague. */
  private static boolean isShopSteward(PlacedMandate seat, Roster roster) {
    return roster.mayBe(seat, Representation.TR)
        || roster.mayBe(seat, Representation.FTR)
        || seat.is(Representation.EMPLOYEE);
  }
}
