package dk.medsdk.finding;

import java.util.Objects;

/**
 * The ground for a kind of finding: {@code new Basis(Authority.LAW, "CPR-loven § 54")}.
 *
 * @param authority what sort of ground it is
 * @param reference the act, agreement or practice, in Danish as it is cited; never blank
 * @param sureness how well it is known
 */
public record Basis(Authority authority, String reference, Sureness sureness) {

  /**
   * Refuses a ground without a reference.
   *
   * @throws IllegalArgumentException if the reference is blank
   */
  public Basis {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(sureness, "sureness");
    if (reference.isBlank()) {
      throw new IllegalArgumentException("a basis names its source");
    }
  }

  /**
   * A ground that is as sure as its sort usually is: practice is observed, all else was read.
   *
   * @throws IllegalArgumentException if the reference is blank
   */
  public Basis(Authority authority, String reference) {
    this(authority, reference, usualOf(authority));
  }

  private static Sureness usualOf(Authority authority) {
    return authority == Authority.PRACTICE ? Sureness.OBSERVED : Sureness.READ;
  }
}
