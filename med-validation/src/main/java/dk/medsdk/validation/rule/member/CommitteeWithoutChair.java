package dk.medsdk.validation.rule.member;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;

/** A committee with members on a day, but nobody to chair it. */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-CHAIR-ONE",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.AGREEMENT,
    sureness = Sureness.REPORTED,
    reference = "Lokale forretningsordener for MED-udvalg: udvalget har én formand",
    summary = @Words(da = "Udvalget har ingen formand", en = "The committee has no chair"),
    message =
        @Words(da = "{name} har ingen formand den {day}", en = "{name} has no chair on {day}"))
public final class CommitteeWithoutChair implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (SeatedCommittee committee : Roster.of(input).committees(CommitteeKind.MED_COMMITTEE)) {
      boolean rolesKnown =
          !committee.seats().isEmpty() && !committee.hasSeat(s -> s.mandate().role().isEmpty());
      if (rolesKnown && !committee.hasSeat(seat -> seat.is(MandateRole.CHAIR))) {
        problems
            .at(committee.path())
            .with("name", committee.label())
            .with("day", input.day())
            .report();
      }
    }
  }
}
