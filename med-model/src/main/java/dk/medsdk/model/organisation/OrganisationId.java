package dk.medsdk.model.organisation;

/**
 * Organisations-id: the id of an employer, the same through every change of name: {@code
 * region-kystjylland}.
 *
 * @param value the id, never blank
 */
public record OrganisationId(String value) {

  /**
   * Refuses an id without characters.
   *
   * @throws IllegalArgumentException if the value is blank
   */
  public OrganisationId {
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
