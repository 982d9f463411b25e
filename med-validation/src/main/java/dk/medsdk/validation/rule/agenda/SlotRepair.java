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
   * it would be left, the earlier one gives way.
   *
   * @return empty if the slots are the same
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
        .map(end -> new SlotRepair(Optional.of(earlier.label()), "start", end));
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
