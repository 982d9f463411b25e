package dk.medsdk.validation.rule.guideline;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;

/** A guideline that does not say whether it must be there, and whether it can be terminated. */
@MedRule(
    group = RuleGroup.GUIDELINE,
    core = "GDL-TYPE",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference =
        "Rammeaftale om medindflydelse og medbestemmelse § 8: procedureretningslinjer,"
            + " skal-retningslinjer og kan-retningslinjer",
    summary = @Words(da = "Retningslinjen har ingen type", en = "The guideline has no type"),
    message =
        @Words(
            da =
                "Retningslinjen \"{title}\" siger ikke, om den er en procedure-, skal- eller"
                    + " kan-retningslinje",
            en =
                "The guideline \"{title}\" does not say whether it is a procedure, mandatory or"
                    + " voluntary one"))
public final class GuidelineWithoutType implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (PlacedGuideline placed : PlacedGuideline.of(input.checked())) {
      if (placed.guideline().type().isEmpty()) {
        problems.at(placed.path()).with("title", placed.label()).report();
      }
    }
  }
}
