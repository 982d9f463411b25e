package dk.medsdk.model.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Periode: the days from one to another, both of which belong to it: {@code
 * 2024-01-01..2025-12-31}.
 *
 * <p>An end that is left out is open. A period that ends before it starts can be held, so that it
 * can be reported; no day belongs to it.
 *
 * @param from Fra: the first day, if there is one
 * @param until Til: the last day, if there is one
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {

  /** Altid: every day there is. */
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  /** Refuses {@code null}. */
  public Period {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
  }

  /** A period of which both ends are known; the last day may come before the first. */
  public static Period of(LocalDate from, LocalDate until) {
    return new Period(Optional.of(from), Optional.of(until));
  }

  /** A period that goes on from its first day. */
  public static Period since(LocalDate from) {
    return new Period(Optional.of(from), Optional.empty());
  }

  /** A period of which only the last day is known. */
  public static Period untilDay(LocalDate until) {
    return new Period(Optional.empty(), Optional.of(until));
  }

  /** Whether the day belongs to it. */
  public boolean contains(LocalDate day) {
    return (from.isEmpty() || !day.isBefore(from.get()))
        && (until.isEmpty() || !day.isAfter(until.get()));
  }

  /** Whether both ends are known. */
  public boolean isBounded() {
    return from.isPresent() && until.isPresent();
  }

  /** Whether it ends before it starts. */
  public boolean isReversed() {
    return isBounded() && until.get().isBefore(from.get());
  }

  /** Whether some day belongs to both; never for a reversed one, to which none belongs. */
  public boolean overlaps(Period other) {
    return !isReversed() && !other.isReversed() && reaches(other) && other.reaches(this);
  }

  private boolean reaches(Period other) {
    return until.isEmpty() || other.from.isEmpty() || !until.get().isBefore(other.from.get());
  }

  /** As an interval of ISO days, {@code 2024-01-01..2025-12-31}, an open end left out. */
  @Override
  public String toString() {
    return from.map(LocalDate::toString).orElse("")
        + ".."
        + until.map(LocalDate::toString).orElse("");
  }
}
