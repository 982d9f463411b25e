package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of a meeting over several, each of which stands above its items. A day without a year is
 * one of those between the first and the last day of the head.
 */
final class ItemDays {

  private final MeetingDraft draft;
  private final List<ItemDraft> dated = new ArrayList<>();
  private @Nullable Placed<LocalDate> day;

  ItemDays(MeetingDraft draft) {
    this.draft = draft;
  }

  /** Takes the heading of a day; {@code false} if it does not tell which. */
  boolean begin(Block.DayHeading heading) {
    Words words = heading.words();
    Optional<LocalDate> told = HeadDays.dates(words).stream().findFirst().flatMap(this::dayOf);
    told.ifPresent(date -> day = new Placed<>(date, words.span()));
    return told.isPresent();
  }

  /** Says that an item begins, which is one of the day whose heading stands above it. */
  void add(ItemDraft item) {
    if (day != null) {
      item.date = day;
      dated.add(item);
    }
  }

  /** The first day is that of the meeting, which its items do not repeat. */
  void finish() {
    if (day != null && draft.date != null && draft.lastDate == null) {
      draft.lastDate = day.value().isAfter(draft.date.value()) ? day : null;
    }
    for (ItemDraft item : dated) {
      boolean first =
          draft.date != null && item.date != null && draft.date.value().equals(item.date.value());
      item.date = first ? null : item.date;
    }
  }

  private Optional<LocalDate> dayOf(DateScanner.Found found) {
    return found.printed().date().or(() -> ofYear(found.printed().text()));
  }

  private Optional<LocalDate> ofYear(String text) {
    if (draft.date == null || draft.lastDate == null) {
      return Optional.empty();
    }
    LocalDate first = draft.date.value();
    LocalDate last = draft.lastDate.value();
    return DateScanner.firstWhole(text + " " + last.getYear())
        .filter(date -> !date.isBefore(first) && !date.isAfter(last));
  }
}
