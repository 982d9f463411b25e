package dk.medsdk.validation.rule.guideline;

import static java.util.function.Predicate.isEqual;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.model.organisation.GuidelineType;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One of the three matters for which the hovedudvalg has to agree on a procedure, and has none. */
@MedRule(
    group = RuleGroup.GUIDELINE,
    core = "GDL-PROCEDURE-SET",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference =
        "Rammeaftale om medindflydelse og medbestemmelse § 8 stk. 3: der skal aftales"
            + " procedureretningslinjer",
    summary =
        @Words(da = "En procedureretningslinje mangler", en = "A procedure guideline is missing"),
    message =
        @Words(
            da =
                "Der er ingen procedureretningslinje for {matter"
                    + "|BUDGET=budgettets konsekvenser for arbejds- og personaleforhold"
                    + "|PERSONNEL=personalepolitikken|større rationaliserings- og omstillingsprojekter}",
            en =
                "There is no procedure guideline on {matter"
                    + "|BUDGET=what the budget means for work and staff"
                    + "|PERSONNEL=the personnel policy|larger rationalisation and restructuring}"))
public final class MissingProcedureGuideline implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    Set<Matter> missing = EnumSet.allOf(Matter.class);
    for (Guideline guideline : input.checked().guidelines()) {
      Set<Matter> about = Matter.of(guideline.title().orElse(""));
      if (about.isEmpty() && mayBeAnyProcedure(guideline)) {
        return;
      }
      if (guideline.type().filter(isEqual(GuidelineType.VOLUNTARY)).isEmpty()) {
        missing.removeAll(about);
      }
    }
    // An organisation without any guidelines was written down without them.
    if (!input.checked().guidelines().isEmpty()) {
      for (Matter matter : missing) {
        problems.at(ModelPath.ROOT.child("guidelines")).with("matter", matter.name()).report();
      }
    }
  }

  private static boolean mayBeAnyProcedure(Guideline guideline) {
    return guideline
        .type()
        .map(isEqual(GuidelineType.PROCEDURE)::test)
        .orElseGet(() -> guideline.title().isEmpty());
  }

  /** What a procedure has to be agreed for. */
  private enum Matter {
    BUDGET("budget|økonomi"),
    PERSONNEL("personalepoliti|personalets politik"),
    RESTRUCTURING(
        "rationalisering|omstilling|organisering|organisation|struktur|forandring|ændring|udbud"
            + "|udlicitering");

    private final Pattern words;

    Matter(String words) {
      this.words = Pattern.compile(words);
    }

    static Set<Matter> of(String title) {
      String folded = title.toLowerCase(Locale.ROOT);
      Set<Matter> found = EnumSet.noneOf(Matter.class);
      for (Matter matter : values()) {
        if (matter.words.matcher(folded).find()) {
          found.add(matter);
        }
      }
      return found;
    }
  }
}
