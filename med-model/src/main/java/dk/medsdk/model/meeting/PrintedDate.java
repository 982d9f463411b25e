package dk.medsdk.model.meeting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Dato som skrevet: {@code 3. december}, {@code uge 15} or {@code 15.03.2023}, with the day where
 * it is whole.
 *
 * @param text Tekst: the words as printed
 * @param date Dato: the day, if day, month and year are all printed
 */
public record PrintedDate(String text, Optional<LocalDate> date) {

  /** Refuses {@code null}. */
  public PrintedDate {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(date, "date");
  }

  /** A date that is not whole, such as "december" or "3. december". */
  public static PrintedDate of(String text) {
    return new PrintedDate(text, Optional.empty());
  }

  /** A whole date, with the words in which it is printed. */
  public static PrintedDate of(String text, LocalDate date) {
    return new PrintedDate(text, Optional.of(date));
  }
}
