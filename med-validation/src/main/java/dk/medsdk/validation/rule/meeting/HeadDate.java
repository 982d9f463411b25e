package dk.medsdk.validation.rule.meeting;

import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.source.SourceSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date in the head of a document.
 *
 * @param span where it stands in the source
 * @param printed its words, and the day where it is whole
 * @param ofTheMeeting whether it is the meeting's, and not a deadline or the next meeting
 */
record HeadDate(SourceSpan span, PrintedDate printed, boolean ofTheMeeting) {

  String text() {
    return printed.text();
  }

  Optional<LocalDate> day() {
    return printed.date();
  }

  boolean isWhole() {
    return day().isPresent();
  }

  /** Whether the date, with the year added, is the given day: {@code 15.03} of 15 March 2023. */
  boolean isDayOf(LocalDate date) {
    // "den" makes the scanner take 15.03 for a day, as it did where it stands.
    String whole = "den " + text() + " " + date.getYear();
    return DateScanner.firstWhole(whole).equals(Optional.of(date));
  }
}
