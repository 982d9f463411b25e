package dk.medsdk.validation.rule.agenda;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DecisionVerb;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An item that is there to inform, to discuss or to decide, and a recommendation that asks for none
 * of that.
 */
@MedRule(
    group = RuleGroup.AGENDA,
    core = "ITM-KIND-VERB",
    severity = Severity.INFO,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference =
        "Almindelig praksis i MED-dagsordener: indstillingens verbum passer til punktets art",
    summary =
        @Words(
            da = "En indstilling passer ikke til punktets art",
            en = "A recommendation does not fit the purpose of its item"),
    message =
        @Words(
            da =
                "Punkt {item} er {purpose|decide=til beslutning, men indstillingen beder kun om at"
                    + " tage til efterretning|note=til drøftelse, men indstillingen beder kun om at"
                    + " tage til efterretning|discuss=til drøftelse, men indstillingen beder"
                    + " udvalget beslutte|en orientering, men indstillingen beder udvalget"
                    + " beslutte}: \"{point}\"",
            en =
                "Item {item} is for {purpose|decide=decision, but the recommendation only asks to"
                    + " take note|note=discussion, but the recommendation only asks to take note"
                    + "|discuss=discussion, but the recommendation asks the committee to decide"
                    + "|information, but the recommendation asks the committee to"
                    + " decide}: \"{point}\""))
public final class RecommendationBeyondPurpose implements DocumentRule {

  private static final int LONGEST = 80;
  private static final Set<Purpose> INFORM =
      Set.of(Purpose.INFORMATION, Purpose.WRITTEN_INFORMATION);
  private static final Set<Purpose> DISCUSS = Set.of(Purpose.DISCUSSION, Purpose.GROUP_DISCUSSION);
  private static final Set<Purpose> DECIDE =
      Set.of(Purpose.DECISION, Purpose.APPROVAL, Purpose.ELECTION);
  private static final Set<DecisionVerb> DECIDING =
      Set.of(DecisionVerb.APPROVE, DecisionVerb.DECIDE, DecisionVerb.ELECT);
  private static final Set<DecisionVerb> NOTING =
      Set.of(DecisionVerb.NOTE, DecisionVerb.NOTE_AS_INFORMATION);

  @Override
  public void check(CheckInput input, Problems problems) {
    for (PlacedItem placed : input.items()) {
      List<Purpose> purposes = placed.item().purposes();
      List<RecommendationPoint> points =
          placed.item().recommendation().map(Recommendation::points).orElse(List.of());
      if (purposes.isEmpty() || points.isEmpty()) {
        continue;
      }
      if (INFORM.containsAll(purposes)) {
        all(points, DECIDING).ifPresent(p -> report(placed, "inform", p, problems));
      } else if (DECIDE.containsAll(purposes)) {
        all(points, NOTING).ifPresent(p -> report(placed, "decide", p, problems));
      } else if (DISCUSS.containsAll(purposes)) {
        all(points, NOTING).ifPresent(p -> report(placed, "note", p, problems));
        all(points, DECIDING).ifPresent(p -> report(placed, "discuss", p, problems));
      }
    }
  }

  /** The first point, if every verb of every point is one of these. */
  private static Optional<RecommendationPoint> all(
      List<RecommendationPoint> points, Set<DecisionVerb> verbs) {
    for (RecommendationPoint point : points) {
      List<DecisionVerb> found = DecisionVerb.allIn(point.text());
      if (found.isEmpty() || !verbs.containsAll(found)) {
        return Optional.empty();
      }
    }
    return Optional.of(points.get(0));
  }

  private static void report(
      PlacedItem placed, String purpose, RecommendationPoint point, Problems problems) {
    String text = point.text();
    problems
        .at(placed.path().child("recommendation").child("points").child(0))
        .with("item", placed.label())
        .with("purpose", purpose)
        .with("point", text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…")
        .related(placed.path().child("purposes"))
        .report();
  }
}
