package dk.medsdk.finding;

import java.util.Locale;

/** Alvor: how much a finding matters, the gravest first. */
public enum Severity {
  /** A legal duty that is broken, or two printed values that contradict each other. */
  ERROR,
  /** Probably a fault; whoever wrote the document should look. */
  WARNING,
  /** Worth knowing; often as it should be. */
  INFO;

  /** The word in reports, the same in every language so that tools can read it: {@code warning}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is as grave as the other, or graver: {@code ERROR.isAtLeast(INFO)}. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
