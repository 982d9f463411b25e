package dk.medsdk.model.organisation;

/**
 * Person-id: the id of a person in its organisation, the same through every change of name: {@code
 * p-0412}.
 *
 * @param value the id, never blank
 */
public record PersonId(String value) {

  /**
   * Refuses an id without characters.
   *
   * @throws IllegalArgumentException if the value is blank
   */
  public PersonId {
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
