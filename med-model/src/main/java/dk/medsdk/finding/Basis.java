package dk.medsdk.finding;

import java.util.Objects;

/**
 * The ground for a kind of finding: {@code new Basis(Authority.LAW, "CPR-loven § 54")}.
 *
 * @param authority what sort of ground it is
 * @param reference the act, agreement or practice, in Danish as it is cited; never blank
 */
public record Basis(Authority authority, String reference) {

  /**
   * Refuses a ground without a reference.
   *
   * @throws IllegalArgumentException if the reference is blank
   */
  public Basis {
    Objects.requireNonNull(authority, "authority");
    if (reference.isBlank()) {
      throw new IllegalArgumentException("a basis names its source");
    }
  }
}
