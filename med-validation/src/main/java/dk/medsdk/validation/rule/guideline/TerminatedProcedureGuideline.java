package dk.medsdk.validation.rule.guideline;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.GuidelineType;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;

/** A procedureretningslinje that one side terminated, which nobody can. */
@MedRule(
    group = RuleGroup.GUIDELINE,
    core = "GDL-PROCEDURE-NO-TERMINATION",
    severity = Severity.ERROR,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference =
        "Rammeaftale om medindflydelse og medbestemmelse § 8: procedureretningslinjer kan ikke"
            + " opsiges, kun ændres ved enighed",
    summary =
        @Words(
            da = "En procedureretningslinje er opsagt",
            en = "A procedure guideline was terminated"),
    message =
        @Words(
            da = "Procedureretningslinjen \"{title}\" er opsagt den {day}, men kan ikke opsiges",
            en =
                "The procedure guideline \"{title}\" was terminated on {day}, but cannot be"
                    + " terminated"))
public final class TerminatedProcedureGuideline implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (PlacedGuideline placed : PlacedGuideline.of(input.checked())) {
      if (placed.is(GuidelineType.PROCEDURE) && placed.guideline().terminatedOn().isPresent()) {
        problems
            .at(placed.path().child("terminatedOn"))
            .with("title", placed.label())
            .with("day", placed.guideline().terminatedOn().get())
            .suggest(
                "Aftal en ændring med den anden side: indtil da gælder retningslinjen",
                "Agree on a change with the other side: until then the guideline applies")
            .report();
      }
    }
  }
}
