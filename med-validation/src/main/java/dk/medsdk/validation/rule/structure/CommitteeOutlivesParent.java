package dk.medsdk.validation.rule.structure;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.util.Optional;

/** A committee that exists on a day on which the committee above it does not. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-VALIDITY",
    severity = Severity.WARNING,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "Rammeaftale om medindflydelse og medbestemmelse § 4: formen følger ledelsen",
    summary =
        @Words(
            da = "Udvalget over udvalget findes ikke på dagen",
            en = "The committee above does not exist on the day"),
    message =
        @Words(
            da = "{name} hører under {parent}, som ikke findes den {day}: {validity}",
            en = "{name} is under {parent}, which does not exist on {day}: {validity}"))
public final class CommitteeOutlivesParent implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (SeatedCommittee child : Roster.of(input).committees()) {
      Optional<Committee> parent = input.checked().parentOf(child.committee());
      if (parent.isPresent() && isOfAnotherTime(parent.get().validity(), input)) {
        problems
            .at(child.path().child("parent"))
            .with("name", child.label())
            .with("parent", SeatedCommittee.labelOf(parent.get()))
            .with("day", input.day())
            .with("validity", parent.get().validity())
            .report();
      }
    }
  }

  private static boolean isOfAnotherTime(Period validity, OrganisationInput input) {
    return !validity.isReversed() && !validity.contains(input.day());
  }
}
