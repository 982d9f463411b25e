package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the pieces together that a border is drawn in, cell by cell or twice. */
final class RuleMerger {

  /** How far apart two borders may be that are one, in points. */
  static final float NEAR = 3;

  private RuleMerger() {}

  /** The level borders, or the upright ones, each as long as its pieces reach. */
  static List<Rule> merge(List<Rule> rules, boolean level) {
    List<Rule> sorted = new ArrayList<>(rules.stream().filter(r -> r.level() == level).toList());
    sorted.sort(Comparator.comparingDouble(Rule::at));
    List<Rule> merged = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > NEAR) {
        mergeRow(sorted.subList(start, i), merged);
        start = i;
      }
    }
    return merged;
  }

  private static void mergeRow(List<Rule> row, List<Rule> merged) {
    List<Rule> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(Rule::from));
    Rule last = null;
    for (Rule rule : sorted) {
      if (last != null && rule.from() <= last.to() + NEAR) {
        last = new Rule(last.level(), last.at(), last.from(), Math.max(last.to(), rule.to()));
      } else {
        if (last != null) {
          merged.add(last);
        }
        last = rule;
      }
    }
    if (last != null) {
      merged.add(last);
    }
  }
}
