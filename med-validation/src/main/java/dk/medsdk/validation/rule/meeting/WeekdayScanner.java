package dk.medsdk.validation.rule.meeting;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the weekday that is printed directly before a date: {@code torsdag den 12. marts}. */
final class WeekdayScanner {

  private static final int REACH = 40;

  private static final Map<String, DayOfWeek> NAMES =
      Map.ofEntries(
          Map.entry("mandag", DayOfWeek.MONDAY),
          Map.entry("tirsdag", DayOfWeek.TUESDAY),
          Map.entry("onsdag", DayOfWeek.WEDNESDAY),
          Map.entry("torsdag", DayOfWeek.THURSDAY),
          Map.entry("fredag", DayOfWeek.FRIDAY),
          Map.entry("lørdag", DayOfWeek.SATURDAY),
          Map.entry("søndag", DayOfWeek.SUNDAY),
          Map.entry("monday", DayOfWeek.MONDAY),
          Map.entry("tuesday", DayOfWeek.TUESDAY),
          Map.entry("wednesday", DayOfWeek.WEDNESDAY),
          Map.entry("thursday", DayOfWeek.THURSDAY),
          Map.entry("friday", DayOfWeek.FRIDAY),
          Map.entry("saturday", DayOfWeek.SATURDAY),
          Map.entry("sunday", DayOfWeek.SUNDAY));

  /** What stands between a weekday and its date. */
  private static final Set<String> BETWEEN = Set.of("den", "d", "the");

  private WeekdayScanner() {}

  /**
   * The weekday before an offset.
   *
   * @return empty if another word stands there, or two weekdays do: "torsdag og fredag den 12."
   */
  static Optional<DayOfWeek> before(String text, int offset) {
    int lineStart = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - REACH);
    String line = text.substring(lineStart, offset).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>(List.of(line.split("[\\s\u00a0.,:]+", -1)));
    words.removeIf(String::isEmpty);
    if (!words.isEmpty() && BETWEEN.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    boolean several = words.stream().filter(WeekdayScanner::holdsAName).count() > 1;
    return several ? Optional.empty() : Optional.ofNullable(NAMES.get(last));
  }

  private static boolean holdsAName(String word) {
    return NAMES.keySet().stream().anyMatch(word::contains);
  }
}
