package dk.medsdk.validation.rule.agenda;

import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.validation.rule.PlacedItem;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the clocks of a list start over as on the second day of a seminar: 9.00-9.30, 9.30-12.00,
 * and again 9.00-10.00, 10.00-12.00.
 */
final class DayRestarts {

  /** How far the clocks go back at least, and how long after the first day another may begin. */
  private static final Duration CLEARLY = Duration.ofHours(1);

  private DayRestarts() {}

  /**
   * The items of each day.
   *
   * @param timed items with slots, in the order in which they are printed
   * @return all of them in one list where it is not clear that there are several days
   */
  static List<List<PlacedItem>> split(List<PlacedItem> timed) {
    List<List<PlacedItem>> days = new ArrayList<>(List.of(new ArrayList<>()));
    for (PlacedItem placed : timed) {
      List<PlacedItem> today = days.get(days.size() - 1);
      if (!today.isEmpty() && goesFarBack(today.get(today.size() - 1), placed)) {
        today = new ArrayList<>();
        days.add(today);
      }
      today.add(placed);
    }
    LocalTime start = startOf(timed.get(0));
    boolean clear = days.stream().allMatch(day -> isDay(day, start));
    return clear ? days : List.of(timed);
  }

  private static boolean goesFarBack(PlacedItem earlier, PlacedItem later) {
    return startOf(later).isBefore(startOf(earlier))
        && Duration.between(startOf(later), endOf(earlier)).compareTo(CLEARLY) >= 0;
  }

  /** Whether two items or more follow each other, from about when the first day begins. */
  private static boolean isDay(List<PlacedItem> items, LocalTime firstDayStart) {
    boolean inOrder = items.size() > 1;
    for (int i = 1; i < items.size(); i++) {
      inOrder &= !endOf(items.get(i - 1)).isAfter(startOf(items.get(i)));
    }
    Duration later = Duration.between(firstDayStart, startOf(items.get(0)));
    return inOrder && later.compareTo(CLEARLY) <= 0;
  }

  private static LocalTime startOf(PlacedItem placed) {
    return placed.item().slot().orElseThrow().start();
  }

  private static LocalTime endOf(PlacedItem placed) {
    TimeSlot slot = placed.item().slot().orElseThrow();
    return slot.end().orElse(slot.start());
  }
}
