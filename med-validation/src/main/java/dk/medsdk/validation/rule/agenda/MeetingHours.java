package dk.medsdk.validation.rule.agenda;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Meeting;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * From when to when a meeting of one day lasts, as far as it is printed.
 *
 * @param date the day
 * @param start when it begins
 * @param end when it ends, never before the start
 */
record MeetingHours(Optional<LocalDate> date, Optional<LocalTime> start, Optional<LocalTime> end) {

  /**
   * The hours of a meeting.
   *
   * @return the hours, or empty if it lasts several days or ends before it starts: then its clocks
   *     say nothing of a single item
   */
  static Optional<MeetingHours> of(Meeting meeting) {
    boolean reversed =
        meeting.start().flatMap(start -> meeting.end().filter(start::isAfter)).isPresent();
    return severalDays(Optional.of(meeting)) || reversed
        ? Optional.empty()
        : Optional.of(new MeetingHours(meeting.date(), meeting.start(), meeting.end()));
  }

  /** Whether a last day is printed that is not the first. */
  static boolean severalDays(Optional<Meeting> meeting) {
    return meeting
        .filter(held -> held.lastDate().isPresent() && !held.lastDate().equals(held.date()))
        .isPresent();
  }

  /** Whether an item is treated on the day of the meeting: no other day is printed at it. */
  boolean holdDayOf(AgendaItem item) {
    return item.date().isEmpty() || item.date().equals(date);
  }

  /** How long the meeting lasts, if both clocks are printed. */
  Optional<Long> minutes() {
    return start.flatMap(from -> end.map(to -> Duration.between(from, to).toMinutes()));
  }
}
