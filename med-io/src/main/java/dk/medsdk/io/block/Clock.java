package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.TimeSlot;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clock or a time slot in a text: {@code kl. 10.30-10.35}, {@code 08.30 - 08.35}, {@code kl. 9},
 * {@code 10:30}. A point between two numbers alone may be a date: {@code 15.03} is no clock.
 *
 * @param start the offset of its first character in the text, that of "kl" if it is there
 * @param end the offset after its last character
 * @param slot the time
 * @param plain whether it can be nothing else: "kl", a colon or an end tells
 */
public record Clock(int start, int end, TimeSlot slot, boolean plain) {

  /** The first plain clock of a text, dates left out. */
  public static Optional<Clock> find(String text) {
    return find(text, false);
  }

  /** The first clock of a text that is known to hold one: {@code 13.00} alone counts. */
  public static Optional<Clock> findBare(String text) {
    return find(text, true);
  }

  /** The same clock in a text that has so many characters more before it. */
  public Clock moved(int offset) {
    return new Clock(start + offset, end + offset, slot, plain);
  }

  private static Optional<Clock> find(String text, boolean bare) {
    for (int i = 0; i < text.length(); i++) {
      boolean wordStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (wordStart && (isDigit(text.charAt(i)) || isKl(text, i))) {
        Clock clock = at(text, i);
        if (clock != null && (bare || clock.plain)) {
          return Optional.of(clock);
        }
      }
    }
    return Optional.empty();
  }

  /** The clock that begins exactly at an offset, or {@code null}. */
  static @Nullable Clock at(String text, int start) {
    boolean said = isKl(text, start);
    int at = said ? klEnd(text, start) : start;
    Time first = time(text, at, said);
    if (first == null) {
      return null;
    }
    Time second = second(text, first.end, said);
    if (second == null) {
      boolean plain = said || text.substring(at, first.end).indexOf(':') > 0;
      return new Clock(start, first.end, TimeSlot.startingAt(first.value), plain);
    }
    return new Clock(start, second.end, TimeSlot.of(first.value, second.value), true);
  }

  private static @Nullable Time second(String text, int from, boolean said) {
    int at = skipSpaces(text, from);
    if (text.startsWith("til ", at)) {
      at += 3;
    } else if (at < text.length() && "-–—".indexOf(text.charAt(at)) >= 0) {
      at++;
    } else {
      return null;
    }
    at = skipSpaces(text, at);
    if (text.startsWith("ca.", at)) {
      at = skipSpaces(text, at + 3);
    }
    boolean saidAgain = isKl(text, at);
    Time time = time(text, saidAgain ? klEnd(text, at) : at, said || saidAgain);
    // "kl. 8 - 5 min" gives a length, not an end.
    return time != null && isMinutes(text, time.end) ? null : time;
  }

  private static boolean isMinutes(String text, int from) {
    return text.regionMatches(true, skipSpaces(text, from), "min", 0, 3);
  }

  /** One time of day; without minutes only where "kl" says that it is one. */
  private static @Nullable Time time(String text, int from, boolean hourAlone) {
    int hourEnd = digitsEnd(text, from);
    if (hourEnd == from || hourEnd - from > 2) {
      return null;
    }
    int hour = Integer.parseInt(text.substring(from, hourEnd));
    boolean mark = hourEnd < text.length() && ".:".indexOf(text.charAt(hourEnd)) >= 0;
    int minuteEnd = mark ? digitsEnd(text, hourEnd + 1) : hourEnd;
    boolean minutes = mark && minuteEnd - hourEnd == 3;
    if (!minutes && (!hourAlone || (mark && minuteEnd > hourEnd + 1))) {
      return null;
    }
    int minute = minutes ? Integer.parseInt(text.substring(hourEnd + 1, minuteEnd)) : 0;
    int end = minutes ? minuteEnd : hourEnd;
    boolean goesOn =
        minutes
            && end + 1 < text.length()
            && ".:/".indexOf(text.charAt(end)) >= 0
            && isDigit(text.charAt(end + 1));
    return hour > 23 || minute > 59 || goesOn ? null : new Time(LocalTime.of(hour, minute), end);
  }

  static boolean isKl(String text, int at) {
    return text.regionMatches(true, at, "kl", 0, 2)
        && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)))
        && !areInitials(text, at);
  }

  /** "v/ KL": in capitals the letters are a person's, unless a clock follows. */
  private static boolean areInitials(String text, int at) {
    if (text.charAt(at) != 'K' || text.charAt(at + 1) != 'L') {
      return false;
    }
    int digit = klEnd(text, at);
    return digit == text.length() || !isDigit(text.charAt(digit));
  }

  private static int klEnd(String text, int start) {
    int at = start + 2;
    if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ':')) {
      at++;
    }
    return skipSpaces(text, at);
  }

  static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && Words.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The place of the next character that is no white space. */
  public static int skipBlanks(String text, int from) {
    return skipSpaces(text, from);
  }

  /** Where the word ends that begins at a place. */
  public static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !Words.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int digitsEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private record Time(LocalTime value, int end) {}
}
