package dk.medsdk.validation.rule.guideline;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.Optional;

/** A guideline of which nobody can say what it is called, who agreed on it, or when. */
@MedRule(
    group = RuleGroup.GUIDELINE,
    core = "GDL-METADATA",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Parternes råd om den gode retningslinje: titel, udvalg og dato fremgår",
    summary =
        @Words(
            da = "Retningslinjen mangler titel, udvalg eller dato",
            en = "The guideline lacks title, committee or date"),
    message =
        @Words(
            da =
                "Retningslinjen \"{title}\" siger ikke, {missing|title=hvad den hedder"
                    + "|agreedBy=hvilket udvalg der har aftalt den"
                    + "|unknown=hvilket af organisationens udvalg der har aftalt den"
                    + "|hvornår den er aftalt}",
            en =
                "The guideline \"{title}\" does not say {missing|title=what it is called"
                    + "|agreedBy=which committee agreed on it"
                    + "|unknown=which of the organisation's committees agreed on it"
                    + "|when it was agreed}"))
public final class GuidelineMissingDetails implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (PlacedGuideline placed : PlacedGuideline.of(input.checked())) {
      Guideline guideline = placed.guideline();
      require(placed, "title", guideline.title(), problems);
      require(placed, "agreedBy", guideline.agreedBy(), problems);
      if (isAgreedByNobody(guideline, input.checked())) {
        report(placed, placed.path().child("agreedBy"), "unknown", problems);
      }
      require(placed, "agreedOn", guideline.agreedOn(), problems);
    }
  }

  private static void require(
      PlacedGuideline placed, String name, Optional<?> value, Problems problems) {
    if (value.isEmpty()) {
      report(placed, placed.path(), name, problems);
    }
  }

  /** Who lists guidelines alone does not say that there are no committees. */
  private static boolean isAgreedByNobody(Guideline guideline, Organisation organisation) {
    return !organisation.committees().isEmpty()
        && guideline.agreedBy().filter(id -> organisation.committee(id).isEmpty()).isPresent();
  }

  private static void report(
      PlacedGuideline placed, ModelPath path, String missing, Problems problems) {
    problems.at(path).with("title", placed.label()).with("missing", missing).report();
  }
}
