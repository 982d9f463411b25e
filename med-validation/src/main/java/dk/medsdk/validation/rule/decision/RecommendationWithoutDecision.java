package dk.medsdk.validation.rule.decision;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DecisionVerb;
import dk.medsdk.model.meeting.Outcome;
import dk.medsdk.model.meeting.Pairing;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Enumerated;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Points of a recommendation of which the minutes do not say what became. */
@MedRule(
    group = RuleGroup.DECISION,
    core = "DEC-COVERS-INDSTILLING",
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED-referater: hvert punkt i indstillingen får et svar",
    summary =
        @Words(
            da = "En indstilling er ikke besvaret af nogen beslutning",
            en = "A recommendation is not answered by any decision"),
    message =
        @Words(
            da =
                "Punkt {item}: {some}{some|=| af }indstillingens {count}"
                    + "{points|1=punkt|punkter} er ikke besvaret af nogen beslutning"
                    + "{points|1=|: punkt }{numbers}{last|=| og }{last}"
                    + "{points|1=| (}{words}{points|1=|)}",
            en =
                "Item {item}: {some}{some|=| of }the recommendation's {count}"
                    + "{points|1=point|points} {unanswered|1=is|are} not answered by any decision"
                    + "{points|1=|: no. }{numbers}{last|=| and }{last}"
                    + "{points|1=| (}{words}{points|1=|)}"))
public final class RecommendationWithoutDecision implements DocumentRule {

  private static final int MOST_BARE_WORDS = 3;
  private static final int MOST_QUOTED = 3;
  private static final int LONGEST_BEGINNING = 40;
  private static final List<String> MATTERS = List.of("sagen ", "punktet ", "indstillingen ");

  @Override
  public void check(CheckInput input, Problems problems) {
    if (tellsWhatWasDecided(input)) {
      input.items().forEach(placed -> compare(placed, problems));
    }
  }

  private static boolean tellsWhatWasDecided(CheckInput input) {
    return switch (input.document().kind()) {
      case MINUTES -> true;
      case UNKNOWN ->
          input.items().stream().anyMatch(p -> DecisionForm.of(p.item()).saysSomething());
      case AGENDA, THEME_SUMMARY -> false;
    };
  }

  private static void compare(PlacedItem placed, Problems problems) {
    AgendaItem item = placed.item();
    List<RecommendationPoint> points =
        item.recommendation().map(Recommendation::points).orElse(List.of());
    if (points.isEmpty()) {
      return;
    }
    Pairing pairing = Pairing.of(item);
    List<Integer> unanswered = pairing.unansweredPoints();
    if (!unanswered.isEmpty() && !isSettledAsAWhole(item, pairing)) {
      report(placed, points, unanswered, problems);
    }
  }

  private static boolean isSettledAsAWhole(AgendaItem item, Pairing pairing) {
    List<Resolution> resolutions = item.decision().map(Decision::resolutions).orElse(List.of());
    if (resolutions.size() == 1 && isPlainApproval(resolutions.get(0))) {
      return true;
    }
    Set<Integer> ofNoPoint = Set.copyOf(pairing.additionalResolutions());
    for (int i = 0; i < resolutions.size(); i++) {
      Resolution resolution = resolutions.get(i);
      boolean whole = ofNoPoint.contains(i) || isBare(resolution);
      if (whole && resolution.answers().isEmpty() && settles(resolution)) {
        return true;
      }
    }
    return false;
  }

  /** "Taget til efterretning", "Sagen tages til efterretning": said of no point alone. */
  private static boolean isBare(Resolution resolution) {
    String text = resolution.text().strip().toLowerCase(Locale.ROOT);
    return MATTERS.stream().anyMatch(text::startsWith)
        || text.chars().filter(c -> c == ' ').count() < MOST_BARE_WORDS;
  }

  /** "Godkendt." alone approves all that was recommended. */
  private static boolean isPlainApproval(Resolution resolution) {
    return resolution.answers().isEmpty()
        && resolution.verb().filter(DecisionVerb.APPROVE::equals).isPresent()
        && resolution.text().strip().indexOf(' ') < 0;
  }

  /** What is changed leaves open what became of the rest; every other outcome closes the item. */
  private static boolean settles(Resolution resolution) {
    return resolution.outcome().filter(outcome -> outcome != Outcome.CHANGED).isPresent();
  }

  private static void report(
      PlacedItem placed,
      List<RecommendationPoint> points,
      List<Integer> unanswered,
      Problems problems) {
    ModelPath recommendation = placed.path().child("recommendation");
    boolean alone = points.size() == 1;
    List<Integer> named = alone ? List.of() : unanswered;
    Enumerated numbers = Enumerated.of(named.stream().map(p -> String.valueOf(p + 1)).toList());
    Problems.Problem problem =
        problems
            .at(recommendation)
            .with("item", placed.label())
            .with("points", points.size())
            .with("count", alone ? "" : points.size() + " ")
            .with("unanswered", unanswered.size())
            .with("some", unanswered.size() == points.size() ? "" : unanswered.size())
            .with("numbers", numbers.most())
            .with("last", numbers.last())
            .with("words", words(named, points));
    unanswered.forEach(point -> problem.related(recommendation.child("points").child(point)));
    problem.report();
  }

  /** How the first of the points begin: {@code "vælger en formand", "nedsætter en gruppe"}. */
  private static String words(List<Integer> named, List<RecommendationPoint> points) {
    String beginnings =
        named.stream()
            .limit(MOST_QUOTED)
            .map(point -> '"' + beginning(points.get(point).text()) + '"')
            .collect(Collectors.joining(", "));
    return named.size() > MOST_QUOTED ? beginnings + " …" : beginnings;
  }

  private static String beginning(String text) {
    String line = text.strip();
    int blank = line.lastIndexOf(' ', LONGEST_BEGINNING);
    int end = blank > 0 ? blank : LONGEST_BEGINNING;
    return line.length() <= LONGEST_BEGINNING ? line : line.substring(0, end) + "…";
  }
}
