package dk.medsdk.validation.rule.decision;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DecisionVerb;
import dk.medsdk.model.meeting.Outcome;
import dk.medsdk.model.meeting.Pairing;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A point that asked for a decision and was answered with less: a recommendation, a note. */
@MedRule(
    group = RuleGroup.DECISION,
    core = "DEC-VERB-SHIFT",
    severity = Severity.INFO,
    off = true,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Praksis: beslutningen gentager indstillingens verbum",
    summary =
        @Words(
            da = "Udvalget besluttede mindre, end indstillingen bad om",
            en = "The committee decided less than the recommendation asked"),
    message =
        @Words(
            da =
                "Punkt {item}: indstillingen bad udvalget om \"{asked}\", og beslutningen er"
                    + " \"{decided}\"",
            en =
                "Item {item}: the recommendation asked for \"{asked}\", and the resolution is"
                    + " \"{decided}\""))
public final class RecommendationAnsweredOtherwise implements DocumentRule {

  private static final int LONGEST = 80;
  private static final Set<DecisionVerb> LESS =
      Set.of(
          DecisionVerb.RECOMMEND,
          DecisionVerb.DISCUSS,
          DecisionVerb.NOTE,
          DecisionVerb.NOTE_AS_INFORMATION,
          DecisionVerb.GIVE_INPUT);

  @Override
  public void check(CheckInput input, Problems problems) {
    for (PlacedItem placed : input.items()) {
      List<RecommendationPoint> points =
          placed.item().recommendation().map(Recommendation::points).orElse(List.of());
      List<Resolution> resolutions =
          placed.item().decision().map(Decision::resolutions).orElse(List.of());
      if (points.isEmpty() || resolutions.isEmpty()) {
        continue;
      }
      Pairing pairing = Pairing.of(placed.item());
      for (int point = 0; point < points.size(); point++) {
        OptionalInt answer = pairing.answerTo(point);
        boolean changed = pairing.outcomeOf(point).equals(Optional.of(Outcome.CHANGED));
        if (changed && answer.isPresent()) {
          Resolution resolution = resolutions.get(answer.getAsInt());
          if (saysLess(points.get(point), resolution)) {
            report(placed, point, answer.getAsInt(), problems);
          }
        }
      }
    }
  }

  /** A discussion may end in anything, and a resolution without a verb, "model B", decides. */
  private static boolean saysLess(RecommendationPoint point, Resolution resolution) {
    List<DecisionVerb> decided = DecisionVerb.allIn(resolution.text());
    return DecisionVerb.allIn(point.text()).contains(DecisionVerb.DECIDE)
        && !decided.isEmpty()
        && LESS.containsAll(decided);
  }

  private static void report(PlacedItem placed, int point, int answer, Problems problems) {
    Recommendation recommendation = placed.item().recommendation().orElseThrow();
    Decision decision = placed.item().decision().orElseThrow();
    problems
        .at(placed.path().child("decision").child("resolutions").child(answer))
        .with("item", placed.label())
        .with("asked", shortened(recommendation.points().get(point).text()))
        .with("decided", shortened(decision.resolutions().get(answer).text()))
        .related(placed.path().child("recommendation").child("points").child(point))
        .report();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
