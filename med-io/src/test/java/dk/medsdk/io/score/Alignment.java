package dk.medsdk.io.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Two lists laid side by side in their order, so that as much as possible is alike. */
final class Alignment {

  /**
   * An element of either list, or one of each.
   *
   * @param index where it stands in the list that has it, the expected one first
   */
  record Pair(int index, JsonNode expected, JsonNode actual) {}

  private static final String[] NAMES = {"title", "name", "text", "number"};

  private Alignment() {}

  static List<Pair> of(List<JsonNode> expected, List<JsonNode> actual) {
    double[][] best = best(expected, actual);
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < expected.size() || j < actual.size()) {
      boolean both = i < expected.size() && j < actual.size();
      if (both && best[i][j] == best[i + 1][j + 1] + likeness(expected.get(i), actual.get(j))) {
        pairs.add(new Pair(i, expected.get(i++), actual.get(j++)));
      } else if (i < expected.size() && best[i][j] == best[i + 1][j]) {
        pairs.add(new Pair(i, expected.get(i++), MissingNode.getInstance()));
      } else {
        pairs.add(new Pair(j, MissingNode.getInstance(), actual.get(j++)));
      }
    }
    return pairs;
  }

  private static double[][] best(List<JsonNode> expected, List<JsonNode> actual) {
    double[][] best = new double[expected.size() + 1][actual.size() + 1];
    for (int i = expected.size() - 1; i >= 0; i--) {
      for (int j = actual.size() - 1; j >= 0; j--) {
        double paired = best[i + 1][j + 1] + likeness(expected.get(i), actual.get(j));
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return best;
  }

  /** From a little, for two that share nothing, to a little more than 1. */
  private static double likeness(JsonNode expected, JsonNode actual) {
    Set<String> left = words(expected);
    Set<String> right = words(actual);
    long shared = left.stream().filter(right::contains).count();
    int all = left.size() + right.size();
    return 0.01 + (all == 0 ? 0 : 2.0 * shared / all);
  }

  private static Set<String> words(JsonNode node) {
    if (!node.isObject()) {
      return split(node.asString());
    }
    for (String name : NAMES) {
      if (node.has(name)) {
        return split(node.get(name).asString());
      }
    }
    return Set.of();
  }

  private static Set<String> split(String text) {
    return Arrays.stream(Comparison.key(text).split(" ")).collect(Collectors.toSet());
  }
}
