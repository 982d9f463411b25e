package dk.medsdk.model.meeting;

/**
 * Møde-id: the id of a meeting in the system that publishes it, {@code hmu-2026-03-12}.
 *
 * @param value the id, never blank
 */
public record MeetingId(String value) {

  /**
   * Refuses an id without characters.
   *
   * @throws IllegalArgumentException if the value is blank
   */
  public MeetingId {
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
