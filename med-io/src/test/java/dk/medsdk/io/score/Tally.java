package dk.medsdk.io.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The values of one or more documents, counted by field and by what became of them. */
final class Tally {

  /** What became of a value. */
  enum Outcome {
    /** It came out as it should. */
    RIGHT,
    /** Another value came out. */
    WRONG,
    /** It did not come out. */
    MISSING,
    /** It came out where there is none. */
    INVENTED
  }

  /** One value that did not come out as it should. */
  record Miss(String path, Outcome outcome, String expected, String actual) {
    @Override
    public String toString() {
      return outcome + " " + path + "\n    expected: " + expected + "\n    actual:   " + actual;
    }
  }

  private final Map<String, Map<Outcome, Integer>> byField = new TreeMap<>();
  private final List<Miss> misses = new ArrayList<>();

  void add(String field, String path, Outcome outcome, String expected, String actual) {
    of(field).merge(outcome, 1, Integer::sum);
    if (outcome != Outcome.RIGHT) {
      misses.add(new Miss(path, outcome, expected, actual));
    }
  }

  void addAll(Tally other) {
    other.byField.forEach(
        (field, counts) ->
            counts.forEach((outcome, count) -> of(field).merge(outcome, count, Integer::sum)));
    misses.addAll(other.misses);
  }

  private Map<Outcome, Integer> of(String field) {
    return byField.computeIfAbsent(field, name -> new EnumMap<>(Outcome.class));
  }

  List<Miss> misses() {
    return misses;
  }

  Set<String> fields() {
    return byField.keySet();
  }

  /** How many values of a field, or of all fields inside it, came out so. */
  int count(String field, Outcome outcome) {
    Predicate<String> inside = name -> name.equals(field) || name.startsWith(field + ".");
    return byField.entrySet().stream()
        .filter(entry -> field.isEmpty() || inside.test(entry.getKey()))
        .mapToInt(entry -> entry.getValue().getOrDefault(outcome, 0))
        .sum();
  }

  /** How many values of a field itself came out so. */
  int exactly(String field, Outcome outcome) {
    return byField.getOrDefault(field, Map.of()).getOrDefault(outcome, 0);
  }

  /** The right ones of the values of a field itself. */
  double scoreExactly(String field) {
    int all = byField.getOrDefault(field, Map.of()).values().stream().mapToInt(c -> c).sum();
    return all == 0 ? 1 : (double) exactly(field, Outcome.RIGHT) / all;
  }

  /** How many of all values came out so. */
  int count(Outcome outcome) {
    return count("", outcome);
  }

  /** The right ones of all, from 0 to 1; 1 where there is nothing to read. */
  double score() {
    return score("");
  }

  /** The right ones of all values of a field and of the fields inside it. */
  double score(String field) {
    int all = 0;
    for (Outcome outcome : Outcome.values()) {
      all += count(field, outcome);
    }
    return all == 0 ? 1 : (double) count(field, Outcome.RIGHT) / all;
  }
}
