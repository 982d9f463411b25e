package dk.medsdk.validation.suppression;

import dk.medsdk.finding.Finding;
import java.util.Objects;

/**
 * A finding that does not count, and why.
 *
 * @param finding what was found
 * @param suppression what says that it does not count
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {

  /** Refuses {@code null}. */
  public SuppressedFinding {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(suppression, "suppression");
  }
}
