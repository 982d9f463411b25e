package dk.medsdk.validation.profile;

/**
 * Antal: how many there may be, {@code 1} or {@code 1–2}.
 *
 * @param least 0 or more
 * @param most as many or more
 */
public record Limits(int least, int most) {

  /**
   * Refuses limits that nothing meets.
   *
   * @throws IllegalArgumentException if the least is negative or more than the most
   */
  public Limits {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("no number is between " + least + " and " + most);
    }
  }

  /** Whether so many are right. */
  public boolean include(int number) {
    return least <= number && number <= most;
  }

  @Override
  public String toString() {
    return least == most ? String.valueOf(least) : least + "–" + most;
  }
}
