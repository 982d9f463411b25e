package dk.medsdk.testkit.conformance;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing to check and what must be found in it: {@code OverlappingTimeSlots example 1}.
 *
 * @param name what it is called, the same in every run
 * @param origin where it is from
 * @param rule the rule on whose page it stands; empty for a sample
 * @param input what is checked
 * @param expected the ids of the findings, each there at least once, and no others
 */
public record ConformanceCase(
    String name,
    Origin origin,
    Optional<String> rule,
    ConformanceInput input,
    Set<String> expected) {

  /** Refuses {@code null} and copies the ids. */
  public ConformanceCase {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(input, "input");
    expected = Set.copyOf(expected);
  }

  /**
   * What differs from what must be found, in a sentence; empty if nothing does.
   *
   * @param found the ids of the findings, in any order and number
   */
  public Optional<String> difference(Collection<String> found) {
    Set<String> ids = new TreeSet<>(found);
    return ids.equals(expected)
        ? Optional.empty()
        : Optional.of("%s: %s must be found, not %s".formatted(name, new TreeSet<>(expected), ids));
  }

  /** The name, so that parameterised tests are listed by it. */
  @Override
  public String toString() {
    return name;
  }
}
