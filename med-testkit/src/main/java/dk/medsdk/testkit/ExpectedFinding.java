package dk.medsdk.testkit;

import dk.medsdk.finding.Severity;
import java.util.Objects;

/**
 * What a check must say about a sample, {@code EmptyAttachmentsHeading}, information, at line 41.
 *
 * @param id the id of the kind of finding, which is the name of its rule
 * @param severity how much it matters
 * @param line the line of the text at which it is reported, from 1
 */
public record ExpectedFinding(String id, Severity severity, int line) {

  /** Refuses {@code null}, and a line before the first. */
  public ExpectedFinding {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(severity, "severity");
    if (line < 1) {
      throw new IllegalArgumentException("Lines count from 1, so there is no line " + line);
    }
  }
}
