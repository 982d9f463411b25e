package dk.medsdk.validation.rule.structure;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;

/** A parent that an organisation in which nothing is left out does not have. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-TREE",
    severity = Severity.ERROR,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference = "Rammeaftale om medindflydelse og medbestemmelse § 4: formen følger ledelsen",
    summary =
        @Words(
            da = "Det overordnede udvalg findes ikke",
            en = "The parent of a committee does not exist"),
    message =
        @Words(
            da = "{name} hører under {parent}, men organisationen har intet udvalg med det id",
            en = "{name} is under {parent}, but the organisation has no committee of that id"))
public final class UnknownParentCommittee implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    Organisation organisation = input.checked();
    for (int i = 0; i < organisation.committees().size(); i++) {
      Committee committee = organisation.committees().get(i);
      if (committee.parent().isPresent() && organisation.parentOf(committee).isEmpty()) {
        problems
            .at(ModelPath.ROOT.child("committees").child(i).child("parent"))
            .with("name", SeatedCommittee.labelOf(committee))
            .with("parent", committee.parent().get())
            .report();
      }
    }
  }
}
