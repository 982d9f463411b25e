package dk.medsdk.validation.profile;

import java.util.OptionalInt;

/**
 * Frister: how many calendar days before or after a meeting something is due; each absent where the
 * employer's rule is not known, and then nothing is checked.
 *
 * @param agenda dagsorden: days from the sent agenda to the meeting
 * @param minutes referat: days from the meeting to the sent minutes
 */
public record Deadlines(OptionalInt agenda, OptionalInt minutes) {

  /** Nothing is known. */
  public static final Deadlines UNKNOWN = new Deadlines(OptionalInt.empty(), OptionalInt.empty());

  /**
   * Refuses days before they begin.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public Deadlines {
    if (agenda.orElse(0) < 0 || minutes.orElse(0) < 0) {
      throw new IllegalArgumentException("a deadline is a number of days, 0 or more");
    }
  }
}
