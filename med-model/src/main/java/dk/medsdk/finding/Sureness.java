package dk.medsdk.finding;

/** How well the ground of a kind of finding is known, the surest first. */
public enum Sureness {
  /** A: read in a source that the reference names. */
  READ("A"),
  /** B: read in one local or second-hand source, so that others may do otherwise. */
  REPORTED("B"),
  /** C: what documents do; no text that says so was found. */
  OBSERVED("C"),
  /** U: believed, and confirmed by no source. */
  UNCONFIRMED("U");

  private final String mark;

  Sureness(String mark) {
    this.mark = mark;
  }

  /** The letter in lists, {@code A} to {@code U}. */
  public String mark() {
    return mark;
  }
}
