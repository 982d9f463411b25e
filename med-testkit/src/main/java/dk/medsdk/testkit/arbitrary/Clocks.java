package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.PrintedDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Days and times of day, with those at which programs go wrong. */
final class Clocks {

  static final int LAST_MINUTE = 24 * 60 - 1;

  static final LocalTime LAST = at(LAST_MINUTE);

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int YEARS = 20;
  private static final List<LocalDate> PECULIAR =
      Stream.concat(nightsOfClockChange(), daysAroundLeapDays()).sorted().toList();

  private static final List<DateTimeFormatter> FORMS =
      Stream.of("d. MMMM yyyy", "dd.MM.yyyy", "yyyy-MM-dd")
          .map(form -> DateTimeFormatter.ofPattern(form, Locale.forLanguageTag("da")))
          .toList();

  private Clocks() {}

  /** Days on which a meeting may be, the nights of both clock changes and leap days included. */
  static Arbitrary<LocalDate> dates() {
    return Choice.of(
        Tuple.of(4, Arbitraries.integers().between(0, YEARS * 365).map(FIRST::plusDays)),
        Tuple.of(1, Arbitraries.of(PECULIAR)));
  }

  /** Whole dates in the forms of Danish documents, and dates that are not whole. */
  static Arbitrary<PrintedDate> printedDates() {
    Arbitrary<PrintedDate> whole =
        Combinators.combine(dates(), Arbitraries.of(FORMS))
            .as((date, form) -> PrintedDate.of(form.format(date), date));
    Arbitrary<PrintedDate> vague =
        Arbitraries.of("december", "3. december", "uge 15", "snarest").map(PrintedDate::of);
    return Choice.of(Tuple.of(1, whole), Tuple.of(1, vague));
  }

  /** Days of any year that ISO 8601 writes with four digits, from year 1 to 9999. */
  static Arbitrary<LocalDate> anyDates() {
    long first = LocalDate.of(1, 1, 1).toEpochDay();
    long last = LocalDate.of(9999, 12, 31).toEpochDay();
    return Choice.of(
        Tuple.of(3, dates()),
        Tuple.of(1, Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay)),
        Tuple.of(1, Arbitraries.of(first, last).map(LocalDate::ofEpochDay)));
  }

  /** Clocks of hours and minutes, from 00:00 to 23:59. */
  static Arbitrary<LocalTime> printed() {
    return minutes().map(Clocks::at);
  }

  /** Clocks down to the nanosecond. */
  static Arbitrary<LocalTime> any() {
    long last = LocalTime.MAX.toNanoOfDay();
    return Choice.of(
        Tuple.of(3, printed()),
        Tuple.of(1, Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay)),
        Tuple.of(1, Arbitraries.longs().between(0, last).map(LocalTime::ofNanoOfDay)),
        Tuple.of(1, Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.MAX)));
  }

  /** Minutes of the day: mostly of a working day, all hours and the last minute included. */
  static Arbitrary<Integer> minutes() {
    return Choice.of(
        Tuple.of(12, Arbitraries.integers().between(0, 96).map(step -> 8 * 60 + step * 5)),
        Tuple.of(2, Arbitraries.integers().between(0, LAST_MINUTE)),
        Tuple.of(1, Arbitraries.of(0, 2 * 60, 2 * 60 + 30, 3 * 60, LAST_MINUTE)));
  }

  /** Zones of the realm; any others too if wanted. */
  static Arbitrary<ZoneId> zones(boolean anyOthers) {
    Arbitrary<ZoneId> home = Arbitraries.just(ZoneId.of("Europe/Copenhagen"));
    Arbitrary<String> away =
        anyOthers
            ? Arbitraries.of("America/Nuuk", "Z", "UTC", "+01:00", "-09:30", "Asia/Kolkata")
            : Arbitraries.of("America/Nuuk", "Atlantic/Faroe");
    return Choice.of(Tuple.of(9, home), Tuple.of(1, away.map(ZoneId::of)));
  }

  static LocalTime at(int minuteOfDay) {
    return LocalTime.ofSecondOfDay(minuteOfDay * 60L);
  }

  private static Stream<LocalDate> nightsOfClockChange() {
    return years()
        .flatMap(
            year ->
                Stream.of(Month.MARCH, Month.OCTOBER)
                    .map(month -> LocalDate.of(year, month, 1))
                    .map(day -> day.with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))))
        .flatMap(sunday -> Stream.of(sunday.minusDays(1), sunday, sunday.plusDays(1)));
  }

  private static Stream<LocalDate> daysAroundLeapDays() {
    return years().map(year -> LocalDate.of(year, 3, 1)).flatMap(m -> Stream.of(m.minusDays(1), m));
  }

  private static Stream<Integer> years() {
    return IntStream.range(FIRST.getYear(), FIRST.getYear() + YEARS).boxed();
  }
}
