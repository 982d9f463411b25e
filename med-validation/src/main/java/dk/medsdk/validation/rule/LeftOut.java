package dk.medsdk.validation.rule;

import dk.medsdk.finding.Finding;
import java.util.Objects;
import java.util.Optional;

/**
 * Findings of one kind that are counted and not kept.
 *
 * @param count how many, 1 or more
 * @param gravest the first of the gravest of them
 */
public record LeftOut(int count, Finding gravest) {

  /**
   * Refuses none at all.
   *
   * @throws IllegalArgumentException if the count is less than 1
   */
  public LeftOut {
    Objects.requireNonNull(gravest, "gravest");
    if (count < 1) {
      throw new IllegalArgumentException("nothing is left out: " + count);
    }
  }

  /** The same with one more. */
  public static LeftOut with(Optional<LeftOut> before, Finding finding) {
    if (before.isEmpty()) {
      return new LeftOut(1, finding);
    }
    Finding gravest = before.get().gravest();
    boolean graver = !gravest.severity().isAtLeast(finding.severity());
    return new LeftOut(before.get().count() + 1, graver ? finding : gravest);
  }
}
