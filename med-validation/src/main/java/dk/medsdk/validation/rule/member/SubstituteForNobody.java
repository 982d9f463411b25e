package dk.medsdk.validation.rule.member;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Mandate;
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

/** A substitute of whom nothing tells for which members. */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-SUBSTITUTE-OF",
    severity = Severity.INFO,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference =
        "Rammeaftale om medindflydelse og medbestemmelse § 13: en suppleant træder i et medlems"
            + " sted",
    summary = @Words(da = "Suppleanten er ikke for nogen", en = "The substitute is for nobody"),
    message =
        @Words(
            da = "Der står ikke, hvem {person} er suppleant for i {name}",
            en = "Nothing says for whom {person} is a substitute in {name}"))
public final class SubstituteForNobody implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (SeatedCommittee committee : Roster.of(input).committees()) {
      committee.with(MandateRole.SUBSTITUTE).stream()
          .filter(substitute -> !substitute.isVacant() && isForNobody(substitute.mandate()))
          .forEach(
              substitute ->
                  problems
                      .at(substitute.path())
                      .with("person", substitute.holder())
                      .with("name", committee.label())
                      .report());
    }
  }

  /** A numbered substitute, or one of a group or a union, stands in for all of it. */
  private static boolean isForNobody(Mandate substitute) {
    return substitute.substitutes().isEmpty()
        && substitute.ordinal().isEmpty()
        && substitute.electionGroup().isEmpty()
        && substitute.union().isEmpty();
  }
}
