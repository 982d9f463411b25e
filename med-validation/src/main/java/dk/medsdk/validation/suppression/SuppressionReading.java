package dk.medsdk.validation.suppression;

import dk.medsdk.finding.Finding;
import dk.medsdk.source.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * What was read of a file with suppressions.
 *
 * @param suppressions those without mistakes
 * @param source the file's text, to show the lines of; what may be a CPR number in it is dots
 * @param findings what is wrong with it
 */
public record SuppressionReading(
    Suppressions suppressions, SourceText source, List<Finding> findings) {

  /** Keeps a copy; refuses {@code null}. */
  public SuppressionReading {
    Objects.requireNonNull(suppressions, "suppressions");
    Objects.requireNonNull(source, "source");
    findings = List.copyOf(findings);
  }
}
