package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.AgendaItemBuilder;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.TimeSlot;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What can be wrong with the times of items. */
final class SlotFaults {

  private SlotFaults() {}

  static Optional<MeetingDocument> overlap(MeetingDocument document) {
    List<AgendaItem> items = document.items();
    OptionalInt first =
        Edits.first(items.size() - 1, i -> canOverlap(document, items.get(i), items.get(i + 1)));
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(overlap(document, first.getAsInt() + 1));
  }

  static Optional<MeetingDocument> leaveGap(MeetingDocument document) {
    List<AgendaItem> items = document.items();
    // An item under the first would fill the minute that it leaves.
    OptionalInt first =
        Edits.first(
            items.size() - 1,
            i ->
                isDayKnown(document, items.get(i))
                    && touch(items.get(i), items.get(i + 1))
                    && items.get(i).items().isEmpty());
    return first.isEmpty() ? Optional.empty() : Optional.of(shorten(document, first.getAsInt()));
  }

  static Optional<MeetingDocument> reverse(MeetingDocument document) {
    List<AgendaItem> items = document.items();
    OptionalInt first = Edits.first(items.size(), i -> hasLength(items.get(i)));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    TimeSlot slot = slotOf(items.get(first.getAsInt()));
    TimeSlot reversed = TimeSlot.of(endOf(slot), slot.start());
    return Optional.of(Edits.ofItem(document, first.getAsInt(), item -> item.slot(reversed)));
  }

  static Optional<MeetingDocument> outlastMeeting(MeetingDocument document) {
    List<AgendaItem> items = document.items();
    Optional<LocalTime> meetingEnd =
        dayLong(document).flatMap(Meeting::end).filter(end -> end.isBefore(Clocks.LAST));
    OptionalInt last =
        Edits.first(
            items.size(),
            i ->
                hasEnd(items.get(i))
                    && items.subList(i + 1, items.size()).stream().noneMatch(SlotFaults::hasEnd));
    if (meetingEnd.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    LocalTime start = slotOf(items.get(last.getAsInt())).start();
    TimeSlot longer = TimeSlot.of(start, meetingEnd.get().plusMinutes(1));
    return Optional.of(Edits.ofItem(document, last.getAsInt(), item -> slotAlone(item, longer)));
  }

  static Optional<MeetingDocument> planTooMuch(MeetingDocument document) {
    long length = dayLong(document).map(SlotFaults::minutesOf).orElse(0L);
    return length <= 0
        ? Optional.empty()
        : Edits.ofFirstItem(
            document, any -> true, i -> i.slot(Optional.empty()).allottedMinutes((int) length + 1));
  }

  /** Whether one that begins a minute early contradicts the other, and neither is a break. */
  private static boolean canOverlap(MeetingDocument document, AgendaItem first, AgendaItem second) {
    return isDayKnown(document, first)
        && touch(first, second)
        && hasLength(second)
        && slotOf(first).minutes().orElse(0L) > 1
        && !first.isBreak()
        && !second.isBreak();
  }

  private static boolean isDayKnown(MeetingDocument document, AgendaItem item) {
    return item.date().isPresent() || dayLong(document).isPresent();
  }

  private static MeetingDocument overlap(MeetingDocument document, int second) {
    TimeSlot slot = slotOf(document.items().get(second));
    TimeSlot earlier = TimeSlot.of(slot.start().minusMinutes(1), endOf(slot));
    return Edits.ofItem(document, second, item -> slotAlone(item, earlier));
  }

  /** Minutes beside the slot would not be those of the slot any longer. */
  private static AgendaItemBuilder slotAlone(AgendaItemBuilder item, TimeSlot slot) {
    return item.slot(slot).allottedMinutes(OptionalInt.empty());
  }

  private static MeetingDocument shorten(MeetingDocument document, int first) {
    TimeSlot slot = slotOf(document.items().get(first));
    TimeSlot shorter = TimeSlot.of(slot.start(), endOf(slot).minusMinutes(1));
    return Edits.ofItem(document, first, item -> slotAlone(item, shorter));
  }

  /** Whether the first lasts some time, and the second begins on the same day as it ends. */
  private static boolean touch(AgendaItem first, AgendaItem second) {
    return hasLength(first)
        && hasEnd(second)
        && first.date().equals(second.date())
        && endOf(slotOf(first)).equals(slotOf(second).start());
  }

  private static boolean hasLength(AgendaItem item) {
    return hasEnd(item) && slotOf(item).start().isBefore(endOf(slotOf(item)));
  }

  private static boolean hasEnd(AgendaItem item) {
    return item.slot().flatMap(TimeSlot::end).isPresent();
  }

  private static TimeSlot slotOf(AgendaItem item) {
    return item.slot().orElseThrow();
  }

  private static LocalTime endOf(TimeSlot slot) {
    return slot.end().orElseThrow();
  }

  /** The meeting if it lasts one day only: the clocks of a longer one say nothing of an item. */
  private static Optional<Meeting> dayLong(MeetingDocument document) {
    return document.meeting().filter(meeting -> meeting.lastDate().isEmpty());
  }

  private static long minutesOf(Meeting meeting) {
    return meeting
        .start()
        .flatMap(start -> meeting.end().map(end -> Duration.between(start, end).toMinutes()))
        .orElse(0L);
  }
}
