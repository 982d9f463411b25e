package dk.medsdk.model.organisation;

/**
 * Udvalgs-id: the id of a committee in its organisation, the same through every change of name:
 * {@code hmu-kysthospitalet}.
 *
 * @param value the id, never blank
 */
public record CommitteeId(String value) {

  /**
   * Refuses an id without characters.
   *
   * @throws IllegalArgumentException if the value is blank
   */
  public CommitteeId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is not blank");
    }
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
