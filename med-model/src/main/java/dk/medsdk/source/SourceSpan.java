package dk.medsdk.source;

/**
 * A stretch of a {@link SourceText}: {@code SourceSpan.of(10, 14)} holds the characters 10, 11, 12
 * and 13.
 *
 * <p>Offsets are 0-based and count UTF-16 code units; the end is exclusive, and an empty span marks
 * a place between two characters. A span does not know its text: cutting the text by it gives the
 * words back ({@link SourceText#cut}).
 *
 * @param start the offset of the first character, at least 0
 * @param end the offset after the last character, at least {@code start}
 */
public record SourceSpan(int start, int end) implements Comparable<SourceSpan> {

  /**
   * Refuses what is no stretch.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public SourceSpan {
    if (start < 0 || start > end) {
      throw new IllegalArgumentException("no span goes from " + start + " to " + end);
    }
  }

  /** The stretch from {@code start} up to, but without, {@code end}. */
  public static SourceSpan of(int start, int end) {
    return new SourceSpan(start, end);
  }

  /** The number of UTF-16 code units, 0 for a place between two characters. */
  public int length() {
    return end - start;
  }

  /** The smallest span that holds both: {@code [2,5) to [8,9)} is {@code [2,9)}. */
  public SourceSpan to(SourceSpan other) {
    return new SourceSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Whether every character of the other lies in this one; a span holds itself. */
  public boolean holds(SourceSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a character, or an empty one lies inside or at the edge of the other. */
  public boolean touches(SourceSpan other) {
    boolean anEmptyOne = length() == 0 || other.length() == 0;
    return anEmptyOne
        ? start <= other.end && other.start <= end
        : start < other.end && other.start < end;
  }

  /** By start, then by end: the order in which a reader meets them. */
  @Override
  public int compareTo(SourceSpan other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
