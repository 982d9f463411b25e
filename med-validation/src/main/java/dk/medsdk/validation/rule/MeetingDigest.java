package dk.medsdk.validation.rule;

import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.model.meeting.ThemeDiscussion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What other meetings need to know of a document, so that ten thousand fit in little memory.
 *
 * @param name what the document is called, {@code referat-2026-03-12.docx}
 * @param kind whether it is an agenda, minutes or a theme summary
 * @param status how far it has come
 * @param statusHistory when it came how far
 * @param committee whose meeting it is, as printed
 * @param meetingKind ordinary, extraordinary and so on, where printed
 * @param date the first day of the meeting
 * @param nextMeeting what it says of the next one
 * @param items the items in order, each followed by its sub-items
 */
public record MeetingDigest(
    String name,
    DocumentKind kind,
    Optional<DocumentStatus> status,
    List<StatusChange> statusHistory,
    Optional<CommitteeReference> committee,
    Optional<MeetingKind> meetingKind,
    Optional<LocalDate> date,
    Optional<PrintedDate> nextMeeting,
    List<ItemDigest> items) {

  /** Keeps copies. */
  public MeetingDigest {
    statusHistory = List.copyOf(statusHistory);
    items = List.copyOf(items);
  }

  /** What is needed of a document of that name. */
  public static MeetingDigest of(String name, MeetingDocument document) {
    Optional<Meeting> meeting = document.meeting();
    Optional<ThemeDiscussion> theme = document.themeDiscussion();
    List<ItemDigest> items = new ArrayList<>();
    CheckInput.of(document).items().forEach(placed -> items.add(ItemDigest.of(placed)));
    return new MeetingDigest(
        name,
        document.kind(),
        document.status(),
        document.statusHistory(),
        meeting.flatMap(Meeting::committee).or(() -> theme.flatMap(ThemeDiscussion::committee)),
        meeting.flatMap(Meeting::kind),
        meeting.flatMap(Meeting::date).or(() -> theme.flatMap(ThemeDiscussion::date)),
        meeting.flatMap(Meeting::nextMeeting),
        items);
  }

  /** Whether it tells what was decided, and not only what is to be. */
  public boolean isMinutes() {
    return kind == DocumentKind.MINUTES;
  }

  /** Whether it is a theme summary that does not say whose it is and of which day. */
  boolean isOfNoMeeting() {
    return kind == DocumentKind.THEME_SUMMARY && (date.isEmpty() || committee.isEmpty());
  }
}
