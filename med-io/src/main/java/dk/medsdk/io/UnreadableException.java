package dk.medsdk.io;

import dk.medsdk.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown by {@link ReadResult#orThrow()} for an input that is not of its kind. */
public final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  UnreadableException(List<Finding> findings) {
    super(findings.stream().map(f -> f.message(Locale.ENGLISH)).collect(Collectors.joining("; ")));
    this.findings = List.copyOf(findings);
  }

  /** Everything that was found, not only what made the input unreadable. */
  public List<Finding> findings() {
    return findings;
  }
}
