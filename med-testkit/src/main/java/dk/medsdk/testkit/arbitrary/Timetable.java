package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.AgendaItemBuilder;
import dk.medsdk.model.meeting.TimeSlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gives the items of one day their numbers and times, each beginning where the one before it ended.
 *
 * <p>What would end after midnight is cut short, to a written item of no length in the end.
 */
final class Timetable {

  private final Style style;
  private final Optional<LocalDate> day;
  private final int latest;
  private int now;

  private Timetable(Style style, Optional<LocalDate> day, int start, int latest) {
    this.style = style;
    this.day = day;
    this.now = start;
    this.latest = latest;
  }

  /** A day that begins when the meeting does; it is printed at its items if given. */
  static Timetable of(Style style, Optional<LocalDate> day) {
    return new Timetable(style, day, style.start(), Clocks.LAST_MINUTE);
  }

  /** When the last item so far ends, as a minute of the day. */
  int now() {
    return now;
  }

  /** The items, numbered on from a number. */
  List<AgendaItem> items(List<Draft> drafts, int numbersUsed) {
    return items(drafts, numbersUsed, Optional.empty());
  }

  private List<AgendaItem> items(List<Draft> drafts, int numbersUsed, Optional<String> around) {
    List<AgendaItem> items = new ArrayList<>();
    int ordinal = numbersUsed;
    for (Draft draft : drafts) {
      Optional<String> number =
          draft.isNumbered() ? style.numbering().of(++ordinal, around) : Optional.empty();
      items.add(item(draft, number));
    }
    return items;
  }

  private AgendaItem item(Draft draft, Optional<String> number) {
    int start = now;
    now = Math.min(start + draft.minutes(), latest);
    AgendaItemBuilder item = draft.content().toBuilder().number(number).date(day);
    if (style.clocks()) {
      item.slot(slot(draft.clock(), start));
    }
    if (style.minutes()) {
      item.allottedMinutes(OptionalInt.of(now - start));
    }
    return item.items(new Timetable(style, day, start, now).items(draft.under(), 0, number))
        .build();
  }

  private Optional<TimeSlot> slot(Draft.Clock clock, int start) {
    return switch (clock) {
      case BOTH_ENDS -> Optional.of(TimeSlot.of(Clocks.at(start), Clocks.at(now)));
      case START -> Optional.of(TimeSlot.startingAt(Clocks.at(start)));
      case NOTHING -> Optional.empty();
    };
  }
}
