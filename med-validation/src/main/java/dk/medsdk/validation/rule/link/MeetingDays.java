package dk.medsdk.validation.rule.link;

import java.time.LocalDate;
import java.util.NavigableSet;

/**
 * The days on which the meetings of an archive begin.
 *
 * @param first at least one
 */
record MeetingDays(NavigableSet<LocalDate> first) {

  /** A meeting over several days may be named by its last. */
  private static final int LONGEST_MEETING = 3;

  /** Whether a meeting may be called by a day. */
  boolean include(LocalDate day) {
    LocalDate met = first.floor(day);
    return met != null && met.plusDays(LONGEST_MEETING).isAfter(day);
  }

  /** Whether there are meetings on both sides of a day, so that one of it is not left out. */
  boolean surround(LocalDate day) {
    return !first.isEmpty() && day.isAfter(first.first()) && day.isBefore(first.last());
  }
}
