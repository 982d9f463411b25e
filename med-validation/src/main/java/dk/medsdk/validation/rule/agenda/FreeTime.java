package dk.medsdk.validation.rule.agenda;

import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.validation.rule.PlacedItem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stretches of each day in which no item is treated, although items are before and after.
 *
 * <p>Worked out over all items at once, so that an item printed out of turn fills its time too.
 */
final class FreeTime {

  private final Map<Optional<LocalDate>, Map<LocalTime, LocalTime>> stretchesOf = new HashMap<>();

  private FreeTime() {}

  static FreeTime between(List<PlacedItem> items) {
    Map<Optional<LocalDate>, List<TimeSlot>> slotsOf = new HashMap<>();
    for (PlacedItem placed : items) {
      Optional<TimeSlot> slot = placed.item().slot();
      slot.ifPresent(s -> slotsOf.computeIfAbsent(dayOf(placed), day -> new ArrayList<>()).add(s));
    }
    FreeTime free = new FreeTime();
    slotsOf.forEach((day, slots) -> free.stretchesOf.put(day, stretchesBetween(slots)));
    return free;
  }

  /** Whether exactly this stretch lies between what is planned before and after it. */
  boolean isFree(Optional<LocalDate> day, TimeSlot stretch) {
    LocalTime until = stretchesOf.getOrDefault(day, Map.of()).get(stretch.start());
    return until != null && stretch.end().filter(until::equals).isPresent();
  }

  private static Map<LocalTime, LocalTime> stretchesBetween(List<TimeSlot> slots) {
    slots.sort(Comparator.naturalOrder());
    Map<LocalTime, LocalTime> stretches = new HashMap<>();
    LocalTime busyUntil = endOf(slots.get(0));
    for (TimeSlot slot : slots) {
      if (slot.start().isAfter(busyUntil)) {
        stretches.put(busyUntil, slot.start());
      }
      busyUntil = endOf(slot).isAfter(busyUntil) ? endOf(slot) : busyUntil;
    }
    return stretches;
  }

  private static Optional<LocalDate> dayOf(PlacedItem placed) {
    return placed.item().date();
  }

  private static LocalTime endOf(TimeSlot slot) {
    return slot.end().filter(end -> !slot.isReversed()).orElse(slot.start());
  }
}
