package dk.medsdk.cli;

import dk.medsdk.validation.Verdict;

/** What the process tells other programs, from the best to the worst. */
enum ExitCode {
  /** Every document was accepted. */
  ACCEPTED(0),
  /** A document was rejected. */
  REJECTED(1),
  /** A document could not be read or decided, or {@code med} itself failed. */
  UNDECIDED(3),
  /** The command was wrong, so that not everything that was meant was checked. */
  WRONG_USAGE(2);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  static ExitCode of(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> ACCEPTED;
      case REJECT -> REJECTED;
      case UNDECIDED -> UNDECIDED;
    };
  }

  /** As the process gives it back. */
  int number() {
    return number;
  }

  /** The worse of the two. */
  ExitCode and(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
