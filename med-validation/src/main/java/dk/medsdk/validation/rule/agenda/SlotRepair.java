package dk.medsdk.validation.rule.agenda;

import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems.Problem;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The smallest change of one clock with which two slots, or a slot and the meeting, fit each other.
 *
 * @param item the number of the item, or empty for the meeting
 * @param edge {@code start} or {@code end}
 * @param clock what it is to be
 */
record SlotRepair(Optional<String> item, String edge, LocalTime clock) {

  /**
   * How two items stop to overlap: the later one begins when the earlier one ends. Where nothing of
   * it would be left, the earlier one gives way. Of two slots that are the same, the one that is
   * given fewer minutes gives way: (10 min.) of 09.00-09.20.
   *
   * @return empty if the slots are the same, and no such minutes are printed
   */
  static Optional<SlotRepair> ofOverlap(PlacedItem earlier, PlacedItem later) {
    TimeSlot first = earlier.item().slot().orElseThrow();
    TimeSlot second = later.item().slot().orElseThrow();
    LocalTime firstEnd = first.end().orElse(first.start());
    boolean beginsLater = firstEnd.isBefore(second.end().orElse(second.start()));
    boolean endsSooner = first.start().isBefore(second.start());
    if (beginsLater) {
      return Optional.of(new SlotRepair(Optional.of(later.label()), "start", firstEnd));
    }
    if (endsSooner) {
      return Optional.of(new SlotRepair(Optional.of(earlier.label()), "end", second.start()));
    }
    return second
        .end()
        .filter(end -> end.isBefore(firstEnd))
        .map(end -> new SlotRepair(Optional.of(earlier.label()), "start", end))
        .or(() -> ofSameSlot(earlier, later, firstEnd));
  }

  private static Optional<SlotRepair> ofSameSlot(
      PlacedItem earlier, PlacedItem later, LocalTime end) {
    LocalTime start = earlier.item().slot().orElseThrow().start();
    if (needsLess(earlier)) {
      LocalTime sooner = start.plusMinutes(earlier.item().allottedMinutes().getAsInt());
      return Optional.of(new SlotRepair(Optional.of(earlier.label()), "end", sooner));
    }
    return Optional.of(later)
        .filter(SlotRepair::needsLess)
        .map(placed -> end.minusMinutes(placed.item().allottedMinutes().getAsInt()))
        .map(clock -> new SlotRepair(Optional.of(later.label()), "start", clock));
  }

  private static boolean needsLess(PlacedItem placed) {
    long span = placed.item().slot().flatMap(TimeSlot::minutes).orElse(0L);
    int minutes = placed.item().allottedMinutes().orElse(0);
    return minutes > 0 && minutes < span;
  }

  /** How the time between two items is filled: the first lasts longer, unless it is only read. */
  static SlotRepair ofGap(PlacedItem first, PlacedItem second, TimeSlot gap) {
    boolean onlyRead = first.item().slot().flatMap(TimeSlot::minutes).orElse(0L) == 0;
    return onlyRead
        ? new SlotRepair(Optional.of(second.label()), "start", gap.start())
        : new SlotRepair(Optional.of(first.label()), "end", gap.end().orElseThrow());
  }

  /**
   * How a slot no longer runs backwards: it ends after the minutes that the item is given, else
   * when the next item starts.
   *
   * @return empty if neither is printed, or is no later than the start
   */
  static Optional<SlotRepair> ofReversed(PlacedItem placed, Optional<PlacedItem> next) {
    LocalTime start = placed.item().slot().orElseThrow().start();
    Optional<LocalTime> byMinutes =
        placed.item().allottedMinutes().stream()
            .mapToObj(start::plusMinutes)
            .filter(start::isBefore)
            .findFirst();
    return byMinutes
        .or(() -> next.flatMap(later -> later.item().slot()).map(TimeSlot::start))
        .filter(start::isBefore)
        .map(end -> new SlotRepair(Optional.of(placed.label()), "end", end));
  }

  /** How an item comes to lie within the meeting; the meeting changes where none of it does. */
  static SlotRepair within(
      PlacedItem placed, String meetingEdge, LocalTime clock, LocalTime limit) {
    TimeSlot slot = placed.item().slot().orElseThrow();
    LocalTime other = meetingEdge.equals("end") ? slot.start() : slot.end().orElse(slot.start());
    Duration left =
        meetingEdge.equals("end") ? Duration.between(other, limit) : Duration.between(limit, other);
    boolean itemGives = !left.isNegative() && !left.isZero();
    return itemGives
        ? new SlotRepair(Optional.of(placed.label()), meetingEdge, limit)
        : new SlotRepair(Optional.empty(), meetingEdge, clock);
  }

  void suggestTo(Problem problem) {
    boolean starts = edge.equals("start");
    String da = item.map(label -> "punkt " + label).orElse("mødet");
    String en = item.map(label -> "item " + label).orElse("the meeting");
    String printed = TimeSlot.startingAt(clock).toString();
    problem.suggest(
        "Lad " + da + (starts ? " begynde kl. " : " slutte kl. ") + printed,
        "Let " + en + (starts ? " start at " : " end at ") + printed);
  }
}
