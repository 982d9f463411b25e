package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import org.jspecify.annotations.Nullable;

/**
 * The clock that a line begins with, and where the words behind it begin: {@code Kl. 09.30 – 09.45
 * Velkomst}, {@code 9.00 Velkomst}, {@code 12.30-12.35}.
 *
 * @param clock the time
 * @param rest the offset of the words behind it; the length of the line if there are none
 */
record ClockLead(Clock clock, int rest) {

  private static final String MARKS = ":–—-.|";

  /** What has more is the minute of a time, and no month. */
  private static final int MONTHS = 12;

  /** The clock before the words of a line; null if the line begins with none. */
  static @Nullable ClockLead of(Words line) {
    String text = line.text();
    boolean possible = !text.isEmpty() && (text.charAt(0) == 'K' || isDigit(text.charAt(0)));
    Clock clock = possible ? Clock.at(text, 0) : null;
    return clock == null ? null : new ClockLead(clock, restStart(text, clock.end()));
  }

  /** Whether nothing stands behind it on its line. */
  boolean isAlone(Words line) {
    return rest == line.length();
  }

  /** Whether it may be a day of a year instead: {@code 12.05}. */
  boolean mayBeDay() {
    int minute = clock.slot().start().getMinute();
    return !clock.plain() && minute > 0 && minute <= MONTHS;
  }

  /** Whether another slot lies inside this one. */
  boolean encloses(ClockLead other) {
    return clock.slot().end().isPresent()
        && other.clock.slot().end().isPresent()
        && !clock.slot().start().isAfter(other.clock.slot().start())
        && !clock.slot().end().get().isBefore(other.clock.slot().end().get());
  }

  private static int restStart(String text, int from) {
    int at = Clock.skipSpaces(text, from);
    while (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
      at = Clock.skipSpaces(text, at + 1);
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
