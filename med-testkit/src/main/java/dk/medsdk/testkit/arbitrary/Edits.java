package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.AgendaItemBuilder;
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Changes one thing in a copy of a document, with a list of contents that follows the items. */
final class Edits {

  private Edits() {}

  /** The document with a changed meeting. */
  static MeetingDocument ofMeeting(MeetingDocument document, Consumer<MeetingBuilder> change) {
    MeetingBuilder meeting = document.meeting().orElseThrow().toBuilder();
    change.accept(meeting);
    return document.toBuilder().meeting(meeting.build()).build();
  }

  /** The document with one of its own items changed; sub-items are left alone. */
  static MeetingDocument ofItem(
      MeetingDocument document, int index, Consumer<AgendaItemBuilder> change) {
    List<AgendaItem> items = new ArrayList<>(document.items());
    AgendaItemBuilder item = items.get(index).toBuilder();
    change.accept(item);
    items.set(index, item.build());
    MeetingDocument edited = ofMeeting(document, meeting -> meeting.items(items));
    return document.contents().isEmpty()
        ? edited
        : edited.toBuilder().contents(Contents.of(items)).build();
  }

  /** The document with its first fitting item changed. */
  static Optional<MeetingDocument> ofFirstItem(
      MeetingDocument document, Predicate<AgendaItem> fitting, Consumer<AgendaItemBuilder> change) {
    OptionalInt first = first(document.items().size(), i -> fitting.test(document.items().get(i)));
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(ofItem(document, first.getAsInt(), change));
  }

  /** The first index below a limit that fits. */
  static OptionalInt first(int limit, IntPredicate fitting) {
    return IntStream.range(0, limit).filter(fitting).findFirst();
  }
}
