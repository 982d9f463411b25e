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
import java.time.LocalDate;
import java.util.Optional;

/** A guideline that was terminated, and binds both sides until three months after that. */
@MedRule(
    group = RuleGroup.GUIDELINE,
    core = "GDL-NOTICE-3M",
    severity = Severity.INFO,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference =
        "Rammeaftale om medindflydelse og medbestemmelse § 8: en retningslinje kan opsiges med tre"
            + " måneders varsel og gælder indtil da",
    summary =
        @Words(
            da = "En opsagt retningslinje gælder stadig",
            en = "A guideline that was terminated still applies"),
    message =
        @Words(
            da = "\"{title}\" er opsagt den {day} og gælder til den {end}",
            en = "\"{title}\" was terminated on {day} and applies until {end}"))
public final class GuidelineUnderNotice implements OrganisationRule {

  private static final int MONTHS_OF_NOTICE = 3;

  /** No calendar of a document goes on for ever, and three months more must be a day too. */
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 9, 30);

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (PlacedGuideline placed : PlacedGuideline.of(input.checked())) {
      Optional<LocalDate> notice = placed.guideline().terminatedOn();
      if (notice.isPresent()
          && !notice.get().isAfter(LAST_DAY)
          && !placed.is(GuidelineType.PROCEDURE)) {
        LocalDate end = notice.get().plusMonths(MONTHS_OF_NOTICE);
        if (!input.day().isBefore(notice.get()) && input.day().isBefore(end)) {
          problems
              .at(placed.path().child("terminatedOn"))
              .with("title", placed.label())
              .with("day", notice.get())
              .with("end", end)
              .report();
        }
      }
    }
  }
}
