package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.StatusChange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a document that a careful secretary then puts together.
 *
 * @param document the document without meeting and contents
 * @param meeting the meeting without hours and items, its date printed
 * @param style what is printed of numbers and times
 * @param drafts the items
 * @param secondDay when it goes on, if it does
 */
record Arrangement(
    MeetingDocument document,
    Meeting meeting,
    Style style,
    List<Draft> drafts,
    Optional<SecondDay> secondDay) {

  /**
   * When a meeting goes on.
   *
   * @param daysLater how long after the first day
   * @param fromItem the index of the first item of that day; there may be none so far
   */
  record SecondDay(int daysLater, int fromItem) {}

  MeetingDocument putTogether() {
    int cut = secondDay.map(day -> Math.min(day.fromItem(), drafts.size())).orElse(drafts.size());
    List<Draft> today = drafts.subList(0, cut);
    Timetable first = Timetable.of(style, Optional.empty());
    Timetable second = Timetable.of(style, lastDate());
    List<AgendaItem> items = new ArrayList<>(first.items(today, 0));
    int numbersUsed = (int) today.stream().filter(Draft::isNumbered).count();
    items.addAll(second.items(drafts.subList(cut, drafts.size()), numbersUsed));
    if (document.kind() == DocumentKind.AGENDA) {
      items.replaceAll(Arrangement::withoutDecision);
    }
    if (document.status().equals(Optional.of(DocumentStatus.PUBLISHED))) {
      items.replaceAll(Arrangement::opened);
    }
    meeting.date().ifPresent(day -> items.replaceAll(item -> approvingBefore(day, item)));
    Meeting held = hours(secondDay.isPresent() ? second : first).items(items).build();
    boolean contents = style.contents() && style.numbering() != Numbering.NONE;
    return document.toBuilder()
        .statusHistory(history())
        .contents(contents ? Contents.of(items) : List.of())
        .meeting(held)
        .build();
  }

  private MeetingBuilder hours(Timetable lastDay) {
    MeetingBuilder hours = meeting.toBuilder().lastDate(lastDate());
    if (style.hours() != Draft.Clock.NOTHING) {
      hours.start(Clocks.at(style.start()));
    }
    if (style.hours() == Draft.Clock.BOTH_ENDS) {
      hours.end(Clocks.at(Math.min(lastDay.now() + style.slack(), Clocks.LAST_MINUTE)));
    }
    return hours;
  }

  private Optional<LocalDate> lastDate() {
    return secondDay.flatMap(later -> meeting.date().map(date -> date.plusDays(later.daysLater())));
  }

  /** Minutes go on their way when the meeting has been held. */
  private List<StatusChange> history() {
    List<StatusChange> printed = document.statusHistory();
    Optional<LocalDate> first =
        printed.stream().flatMap(change -> change.date().stream()).min(LocalDate::compareTo);
    if (first.isEmpty() || meeting.date().isEmpty()) {
      return printed;
    }
    long later = Math.max(0, ChronoUnit.DAYS.between(first.get(), meeting.date().get()));
    return printed.stream()
        .map(
            change ->
                change.toBuilder().date(change.date().map(day -> day.plusDays(later))).build())
        .toList();
  }

  /** Only minutes of a meeting that has been held can be approved. */
  private static AgendaItem approvingBefore(LocalDate day, AgendaItem item) {
    return item.toBuilder()
        .links(item.links().stream().map(link -> approvingBefore(day, link)).toList())
        .items(item.items().stream().map(under -> approvingBefore(day, under)).toList())
        .build();
  }

  private static Link approvingBefore(LocalDate day, Link link) {
    boolean later =
        link.type() == LinkType.APPROVES_MINUTES && link.date().filter(day::isBefore).isPresent();
    return later ? link.toBuilder().date(day.minusMonths(1)).build() : link;
  }

  /** What is open to all holds nothing that is closed. */
  private static AgendaItem opened(AgendaItem item) {
    return item.toBuilder()
        .openness(Optional.empty())
        .closedReason(Optional.empty())
        .closedUntil(Optional.empty())
        .items(item.items().stream().map(Arrangement::opened).toList())
        .build();
  }

  private static AgendaItem withoutDecision(AgendaItem item) {
    return item.toBuilder()
        .decision(Optional.empty())
        .items(item.items().stream().map(Arrangement::withoutDecision).toList())
        .build();
  }
}
