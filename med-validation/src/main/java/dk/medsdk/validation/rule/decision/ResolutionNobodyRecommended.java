package dk.medsdk.validation.rule.decision;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Pairing;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;

/** A resolution of an item with a recommendation, none of whose points it answers. */
@MedRule(
    group = RuleGroup.DECISION,
    core = "DEC-EXTRA",
    severity = Severity.INFO,
    off = true,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Praksis: det, der besluttes ud over indstillingen, bliver til opgaver",
    summary =
        @Words(
            da = "Udvalget besluttede noget, som ingen havde indstillet",
            en = "The committee decided something that nobody recommended"),
    message =
        @Words(
            da =
                "Punkt {item} har {count} {count|1=beslutning|beslutninger}, som indstillingen"
                    + " ikke bad om",
            en =
                "Item {item} has {count} {count|1=resolution|resolutions} that the recommendation"
                    + " did not ask for"))
public final class ResolutionNobodyRecommended implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    for (PlacedItem placed : input.items()) {
      boolean asked = placed.item().recommendation().filter(r -> !r.points().isEmpty()).isPresent();
      Pairing pairing = Pairing.of(placed.item());
      List<Integer> additional = pairing.additionalResolutions();
      // Where a point is left, "Punktet blev udsat" or "Som indstillet" answers it in its own way.
      if (asked && !additional.isEmpty() && pairing.unansweredPoints().isEmpty()) {
        report(placed, additional, problems);
      }
    }
  }

  private static void report(PlacedItem placed, List<Integer> additional, Problems problems) {
    ModelPath resolutions = placed.path().child("decision").child("resolutions");
    Problem problem =
        problems
            .at(resolutions.child(additional.get(0)))
            .with("item", placed.label())
            .with("count", additional.size());
    additional.stream().skip(1).map(resolutions::child).forEach(problem::related);
    problem.report();
  }
}
