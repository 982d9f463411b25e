package dk.medsdk.validation.rule.agenda;

import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.PlacedItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Items of one list that are treated on one day, so that their slots can be in each other's way.
 *
 * <p>Breaks are left out, since a break may be held within an item, and so are items without a
 * slot.
 */
final class SameDayItems {

  private SameDayItems() {}

  /** The items of each list and day, in their order. */
  static List<List<PlacedItem>> listsOf(CheckInput input) {
    boolean severalDays = MeetingHours.severalDays(input.meeting());
    List<List<PlacedItem>> lists = new ArrayList<>();
    for (List<PlacedItem> siblings : SiblingItems.listsOf(input.items())) {
      byDate(siblings)
          .forEach(
              (date, items) -> {
                if (date.isPresent()) {
                  lists.add(items);
                } else if (!severalDays || !isOfTheMeeting(items.get(0))) {
                  lists.addAll(DayRestarts.split(items));
                }
              });
    }
    return lists;
  }

  private static Map<Optional<LocalDate>, List<PlacedItem>> byDate(List<PlacedItem> siblings) {
    Map<Optional<LocalDate>, List<PlacedItem>> byDate = new LinkedHashMap<>();
    for (PlacedItem placed : siblings) {
      Optional<TimeSlot> slot = placed.item().slot().filter(s -> !s.isReversed());
      if (slot.isPresent() && !placed.item().isBreak()) {
        byDate.computeIfAbsent(placed.item().date(), day -> new ArrayList<>()).add(placed);
      }
    }
    return byDate;
  }

  /** Items under one item are treated with it, on one day, however long the meeting lasts. */
  private static boolean isOfTheMeeting(PlacedItem placed) {
    return placed.path().parent().equals(ModelPath.ITEMS);
  }
}
