package dk.medsdk.validation.rule.member;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;

/** A committee in which only one of the two sides has seats. */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-BOTH-SIDES",
    severity = Severity.ERROR,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference =
        "Rammeaftale om medindflydelse og medbestemmelse § 4: udvalg har repræsentanter for ledelse"
            + " og medarbejdere",
    summary =
        @Words(
            da = "Kun den ene side er repræsenteret i udvalget",
            en = "Only one side is represented in the committee"),
    message =
        @Words(
            da = "{name} har ingen {side|MANAGEMENT=ledelsesrepræsentant|medarbejderrepræsentant}",
            en = "{name} has no representative of the {side|MANAGEMENT=management|employees}"))
public final class CommitteeWithOneSide implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (SeatedCommittee committee : Roster.of(input).committees(CommitteeKind.MED_COMMITTEE)) {
      // Where it is not said whom a seat is for, or no seat is known, nobody can be missed.
      boolean sidesKnown =
          !committee.seats().isEmpty() && !committee.hasSeat(s -> s.mandate().side().isEmpty());
      for (Side side : Side.values()) {
        if (sidesKnown && !committee.hasSeat(seat -> seat.is(side))) {
          problems
              .at(committee.path())
              .with("name", committee.label())
              .with("side", side.name())
              .report();
        }
      }
    }
  }
}
