package dk.medsdk.validation.rule.decision;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;

/** A heading "Det indstilles, at HMU" with no point under it. */
@MedRule(
    group = RuleGroup.DECISION,
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED-dagsordener: en indstilling siger, hvad der indstilles",
    summary =
        @Words(da = "En indstilling har ingen punkter", en = "A recommendation has no points"),
    message =
        @Words(
            da = "Punkt {item} har en indstilling uden punkter",
            en = "Item {item} has a recommendation without points"))
public final class EmptyRecommendation implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    for (PlacedItem placed : input.items()) {
      if (placed.item().recommendation().filter(r -> r.points().isEmpty()).isPresent()) {
        problems.at(placed.path().child("recommendation")).with("item", placed.label()).report();
      }
    }
  }
}
