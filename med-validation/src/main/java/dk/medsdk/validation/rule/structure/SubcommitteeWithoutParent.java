package dk.medsdk.validation.rule.structure;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;

/** An underudvalg or a working group that does not say which committee set it up. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-SUBCOMMITTEE-PARENT",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.AGREEMENT,
    sureness = Sureness.REPORTED,
    reference =
        "Lokale forretningsordener for MED-udvalg: underudvalg nedsættes af et udvalg og melder"
            + " tilbage til det",
    summary =
        @Words(
            da = "Underudvalget siger ikke, hvem der har nedsat det",
            en = "The subcommittee does not say who set it up"),
    message =
        @Words(
            da = "{name} siger ikke, hvilket udvalg der har nedsat det",
            en = "{name} does not say which committee set it up"))
public final class SubcommitteeWithoutParent implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (SeatedCommittee committee : Roster.of(input).committees()) {
      boolean isSetUp =
          committee.is(CommitteeKind.SUBCOMMITTEE) || committee.is(CommitteeKind.WORKING_GROUP);
      if (isSetUp && committee.committee().parent().isEmpty()) {
        problems.at(committee.path()).with("name", committee.label()).report();
      }
    }
  }
}
