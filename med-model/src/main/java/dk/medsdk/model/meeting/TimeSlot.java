package dk.medsdk.model.meeting;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Tidsrum: the time that an agenda gives an item, such as {@code (kl. 10.30-10.35)}.
 *
 * <p>It holds what is printed, a slot that ends before it starts included. A slot of length zero,
 * {@code 15.35-15.35}, is an item that is only read. Slots are half open: two that touch do not
 * overlap.
 *
 * @param start Start: when it begins
 * @param end Slut: when it ends, if that is printed
 */
public record TimeSlot(LocalTime start, Optional<LocalTime> end) implements Comparable<TimeSlot> {

  private static final Comparator<TimeSlot> THROUGH_THE_DAY =
      Comparator.comparing(TimeSlot::start)
          .thenComparing(slot -> slot.end.isEmpty())
          .thenComparing(slot -> slot.end.orElse(slot.start));

  /** Refuses {@code null}. */
  public TimeSlot {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
  }

  /** A slot with both ends printed; the end may come before the start. */
  public static TimeSlot of(LocalTime start, LocalTime end) {
    return new TimeSlot(start, Optional.of(end));
  }

  /** A slot of which only the start is printed. */
  public static TimeSlot startingAt(LocalTime start) {
    return new TimeSlot(start, Optional.empty());
  }

  /**
   * The minutes from start to end, 0 for a written item.
   *
   * @return the minutes, negative for a reversed slot, or empty if no end is printed
   */
  public Optional<Long> minutes() {
    return end.map(e -> Duration.between(start, e).toMinutes());
  }

  /** Whether it ends before it starts. */
  public boolean isReversed() {
    return end.isPresent() && end.get().isBefore(start);
  }

  /**
   * Whether some time belongs to both.
   *
   * <p>A slot without end, of length zero, or reversed holds no time and overlaps nothing.
   */
  public boolean overlaps(TimeSlot other) {
    return hasLength()
        && other.hasLength()
        && start.isBefore(other.end.orElseThrow())
        && other.start.isBefore(end.orElseThrow());
  }

  /** The time that belongs to both; zero if they do not overlap. */
  public Duration overlapWith(TimeSlot other) {
    if (!overlaps(other)) {
      return Duration.ZERO;
    }
    LocalTime from = start.isAfter(other.start) ? start : other.start;
    LocalTime mine = end.orElseThrow();
    LocalTime theirs = other.end.orElseThrow();
    return Duration.between(from, mine.isBefore(theirs) ? mine : theirs);
  }

  /**
   * The time between the end of this one and the start of a later one.
   *
   * @return the gap, zero if they touch or the other starts earlier, or if this one's end is not
   *     printed or comes before its start
   */
  public Duration gapTo(TimeSlot later) {
    if (end.isEmpty() || isReversed() || !end.get().isBefore(later.start)) {
      return Duration.ZERO;
    }
    return Duration.between(end.get(), later.start);
  }

  /**
   * The order through the day: by start; of those that start together the first to end is first,
   * and one without end last.
   */
  @Override
  public int compareTo(TimeSlot other) {
    return THROUGH_THE_DAY.compare(this, other);
  }

  private boolean hasLength() {
    return end.isPresent() && start.isBefore(end.get());
  }

  /** As Danish agendas print it: {@code 10.30-10.35}, or {@code 10.30} without an end. */
  @Override
  public String toString() {
    return end.map(e -> clock(start) + "-" + clock(e)).orElse(clock(start));
  }

  private static String clock(LocalTime time) {
    return time.toString().substring(0, 5).replace(':', '.');
  }
}
