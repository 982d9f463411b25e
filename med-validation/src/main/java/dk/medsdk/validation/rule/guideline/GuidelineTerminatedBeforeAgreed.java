package dk.medsdk.validation.rule.guideline;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalDate;
import java.util.Optional;

/** A guideline of which notice was given before it was there. */
@MedRule(
    group = RuleGroup.GUIDELINE,
    core = "GDL-NOTICE-3M",
    severity = Severity.ERROR,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference = "Rammeaftale om medindflydelse og medbestemmelse § 8: kun en aftale kan opsiges",
    summary =
        @Words(
            da = "Retningslinjen er opsagt, før den blev aftalt",
            en = "The guideline was terminated before it was agreed"),
    message =
        @Words(
            da = "\"{title}\" er opsagt den {terminated}, før den blev aftalt den {agreed}",
            en = "\"{title}\" was terminated on {terminated}, before it was agreed on {agreed}"))
public final class GuidelineTerminatedBeforeAgreed implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (PlacedGuideline placed : PlacedGuideline.of(input.checked())) {
      Optional<LocalDate> agreed = placed.guideline().agreedOn();
      Optional<LocalDate> terminated = placed.guideline().terminatedOn();
      if (agreed.isPresent() && terminated.isPresent() && terminated.get().isBefore(agreed.get())) {
        problems
            .at(placed.path().child("terminatedOn"))
            .with("title", placed.label())
            .with("terminated", terminated.get())
            .with("agreed", agreed.get())
            .related(placed.path().child("agreedOn"))
            .report();
      }
    }
  }
}
