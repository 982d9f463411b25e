package dk.medsdk.examples;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.TimeSlot;

/** Code of a user's own: how long the items of an agenda will take. Its test shows the test kit. */
public final class PlannedMinutes {

  private PlannedMinutes() {}

  /** The minutes of all items: of the slot where a clock is printed, else as allotted. */
  public static long of(MeetingDocument agenda) {
    return agenda.items().stream().mapToLong(PlannedMinutes::of).sum();
  }

  private static long of(AgendaItem item) {
    return item.slot()
        .flatMap(TimeSlot::minutes)
        .orElseGet(() -> (long) item.allottedMinutes().orElse(0));
  }
}
