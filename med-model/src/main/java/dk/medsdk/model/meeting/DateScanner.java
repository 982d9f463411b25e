package dk.medsdk.model.meeting;

import dk.medsdk.source.SourceSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates as Danish documents print them.
 *
 * <p>Read are {@code 02. oktober, 2025}, {@code 6. november 2017}, {@code 15.03.2023}, {@code
 * 04-06-2020}, {@code 15.03.23}, {@code 3/11 2025}, {@code 3/11-25}, {@code 2025-10-02}, {@code den
 * 18.-19. september 2025}, and without year {@code 3. december} and, after "den" or "d.", {@code
 * 15.03}. A day that does not exist, such as {@code 31.02.2025}, is no date.
 */
public final class DateScanner {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("januar", 1),
          Map.entry("jan", 1),
          Map.entry("februar", 2),
          Map.entry("feb", 2),
          Map.entry("marts", 3),
          Map.entry("mar", 3),
          Map.entry("april", 4),
          Map.entry("apr", 4),
          Map.entry("maj", 5),
          Map.entry("juni", 6),
          Map.entry("jun", 6),
          Map.entry("juli", 7),
          Map.entry("jul", 7),
          Map.entry("august", 8),
          Map.entry("aug", 8),
          Map.entry("september", 9),
          Map.entry("sept", 9),
          Map.entry("sep", 9),
          Map.entry("oktober", 10),
          Map.entry("okt", 10),
          Map.entry("november", 11),
          Map.entry("nov", 11),
          Map.entry("december", 12),
          Map.entry("dec", 12),
          // Some committees of the state write in English.
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("october", 10));

  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";

  private static final Pattern ISO = Pattern.compile(YEAR + "-(\\d\\d)-(\\d\\d)(?!\\d)");

  private static final Pattern WORDS =
      Pattern.compile(
          "(\\d{1,2})\\.?(?:[\\s\\u00a0]?[-–][\\s\\u00a0]?(\\d{1,2})\\.?)?"
              + "[\\s\\u00a0]{0,3}(\\p{L}{3,9})(?!\\p{L})\\.?"
              + ("(?:,?[\\s\\u00a0]{0,3}" + YEAR + ")?"));

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(\\d{1,2})([./-])[ \\u00a0]?(\\d{1,2})(?!\\d)"
              + ("(?:\\2[ \\u00a0]?" + YEAR + "(?!\\2\\d)")
              + "|\\2(\\d\\d)(?!\\d|[:.]\\d|\\2\\d)"
              + ("|[ \\u00a0-]" + YEAR)
              + "|-([1-3]\\d)(?!\\d|[:./-]\\d))?");

  private static final Pattern SAID_TO_BE_A_DAY =
      Pattern.compile("(?:\\bden|\\bd\\.)[\\s\\u00a0]{0,3}$", Pattern.CASE_INSENSITIVE);

  /** As many characters as {@link #SAID_TO_BE_A_DAY} can match, and one. */
  private static final int SAID_BEFORE = 7;

  private static final int A_LEAP_YEAR = 2024;

  private DateScanner() {}

  /**
   * A date in a text.
   *
   * @param span where it stands in that text
   * @param printed its words, and the day where it is whole
   * @param lastDate the last day where two are printed, as in {@code 18.-19. september 2025}
   */
  public record Found(SourceSpan span, PrintedDate printed, Optional<LocalDate> lastDate) {}

  /** The dates of a text, in order. */
  public static List<Found> scan(String text) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        Optional<Found> date = at(text, i);
        date.ifPresent(found::add);
        i = date.map(d -> d.span().end()).orElse(numberEnd(text, i)) - 1;
      }
    }
    return found;
  }

  /** The first date of a text whose day, month and year are printed. */
  public static Optional<LocalDate> firstWhole(String text) {
    return scan(text).stream().flatMap(found -> found.printed().date().stream()).findFirst();
  }

  /**
   * The month of a Danish name or abbreviation, in any case: 10 of {@code oktober}, {@code okt}.
   */
  public static Optional<Integer> month(String name) {
    return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Optional<Found> at(String text, int start) {
    return iso(text, start).or(() -> words(text, start)).or(() -> numbers(text, start));
  }

  private static Optional<Found> iso(String text, int start) {
    Matcher m = matcher(ISO, text, start);
    return m.lookingAt() && !continuesNumber(text, start, '-')
        ? day(m.group(1), number(m, 2), number(m, 3)).map(date -> whole(m, text, date, null))
        : Optional.empty();
  }

  private static Optional<Found> words(String text, int start) {
    Matcher m = matcher(WORDS, text, start);
    Optional<Integer> month = m.lookingAt() ? month(m.group(3)) : Optional.empty();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    if (m.group(4) == null) {
      return partial(m, text, month.get(), number(m, 1), m.end(3));
    }
    Optional<LocalDate> last =
        m.group(2) == null ? Optional.empty() : day(m.group(4), month.get(), number(m, 2));
    return day(m.group(4), month.get(), number(m, 1))
        .map(date -> whole(m, text, date, last.orElse(null)));
  }

  private static Optional<Found> numbers(String text, int start) {
    Matcher m = matcher(NUMBERS, text, start);
    if (!m.lookingAt() || continuesNumber(text, start, m.group(2).charAt(0))) {
      return Optional.empty();
    }
    int day = number(m, 1);
    int month = number(m, 3);
    String year = m.group(5) == null ? m.group(4) : "20" + m.group(5);
    if (year != null) {
      return day(year, month, day).map(date -> whole(m, text, date, null));
    }
    boolean isDay = isSaidToBeADay(text, start);
    String apart = m.group(7) == null ? m.group(6) : "20" + m.group(7);
    if (apart != null && (isDay || m.group(2).equals("/"))) {
      return day(apart, month, day).map(date -> whole(m, text, date, null));
    }
    return isDay ? partial(m, text, month, day, m.end(3)) : Optional.empty();
  }

  /** Whether more of the same, longer number stands before: the {@code 1-} of 1-13-3-57-16. */
  private static boolean continuesNumber(String text, int start, char joint) {
    return start > 1 && text.charAt(start - 1) == joint && isDigit(text.charAt(start - 2));
  }

  private static boolean isSaidToBeADay(String text, int start) {
    return SAID_TO_BE_A_DAY
        .matcher(text)
        .region(Math.max(0, start - SAID_BEFORE), start)
        .useTransparentBounds(true)
        .find();
  }

  private static Optional<Found> partial(Matcher m, String text, int month, int day, int end) {
    return day(String.valueOf(A_LEAP_YEAR), month, day)
        .map(
            any -> {
              SourceSpan span = SourceSpan.of(m.start(), end);
              PrintedDate printed = PrintedDate.of(text.substring(m.start(), end));
              return new Found(span, printed, Optional.empty());
            });
  }

  private static Found whole(Matcher m, String text, LocalDate date, @Nullable LocalDate last) {
    PrintedDate printed = PrintedDate.of(text.substring(m.start(), m.end()), date);
    return new Found(SourceSpan.of(m.start(), m.end()), printed, Optional.ofNullable(last));
  }

  private static Optional<LocalDate> day(String year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Matcher matcher(Pattern pattern, String text, int start) {
    return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static int numberEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
