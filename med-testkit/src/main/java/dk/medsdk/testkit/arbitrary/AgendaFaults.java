package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What can be wrong with the date, the numbers and the list of contents. */
final class AgendaFaults {

  private AgendaFaults() {}

  static Optional<MeetingDocument> dropDate(MeetingDocument document) {
    boolean judged =
        switch (document.kind()) {
          case AGENDA, MINUTES -> true;
          case UNKNOWN -> !document.items().isEmpty();
          case THEME_SUMMARY -> false;
        };
    return judged && document.meeting().flatMap(Meeting::date).isPresent()
        ? Optional.of(Edits.ofMeeting(document, meeting -> meeting.date(Optional.empty())))
        : Optional.empty();
  }

  static Optional<MeetingDocument> repeatNumber(MeetingDocument document) {
    List<AgendaItem> items = document.items();
    int[] numbered =
        IntStream.range(0, items.size()).filter(i -> items.get(i).number().isPresent()).toArray();
    if (numbered.length < 2) {
      return Optional.empty();
    }
    Optional<String> number = items.get(numbered[0]).number();
    return Optional.of(Edits.ofItem(document, numbered[1], item -> item.number(number)));
  }

  static Optional<MeetingDocument> renameInContents(MeetingDocument document) {
    List<ContentsEntry> contents = new ArrayList<>(document.contents());
    // A break may be called one thing in the list and another in its place.
    OptionalInt first = Edits.first(contents.size(), i -> contents.get(i).number().isPresent());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    ContentsEntry entry = contents.get(first.getAsInt());
    String title = entry.title().orElse("") + " (udsat)";
    contents.set(first.getAsInt(), entry.toBuilder().title(title).build());
    return Optional.of(document.toBuilder().contents(contents).build());
  }
}
