package dk.medsdk.io.draft;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.block.ItemLine;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.source.SourceSpan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document while it is read: every field may be missing, each has its place, nothing is refused.
 *
 * <p>The first value found for a field stays.
 */
public final class MeetingDraft {
  @Nullable DocumentKind kind;
  @Nullable Placed<DocumentStatus> status;
  final List<Placed<StatusChange>> statusHistory = new ArrayList<>();
  Optional<String> language = Optional.empty();
  @Nullable Placed<MeetingKind> meetingKind;
  @Nullable Placed<Boolean> online;
  @Nullable Placed<String> calledBy;
  @Nullable Placed<String> reason;
  private @Nullable TextDraft preamble;
  final List<ItemLine> contents = new ArrayList<>();
  @Nullable Placed<CommitteeReference> committee;
  @Nullable Placed<String> organisation;
  @Nullable Placed<LocalDate> date;
  @Nullable Placed<LocalDate> lastDate;
  @Nullable Placed<LocalTime> start;
  @Nullable Placed<LocalTime> end;
  @Nullable Placed<String> caseNumber;
  @Nullable Placed<String> chairedBy;
  @Nullable Placed<String> minuteTaker;
  @Nullable Placed<PrintedDate> nextMeeting;
  final List<Placed<String>> places = new ArrayList<>();
  final List<Placed<Attachment>> attachments = new ArrayList<>();
  @Nullable Placed<String> level;
  @Nullable Placed<ZoneId> zone;
  final List<Placed<String>> distribution = new ArrayList<>();
  final List<Placed<Attendance>> attendance = new ArrayList<>();
  private final Map<String, Integer> placeOf = new HashMap<>();
  final List<ItemDraft> items = new ArrayList<>();
  @Nullable ThemeDraft theme;
  final List<Finding> findings = new ArrayList<>();

  MeetingDraft() {}

  /** Says in which language the document is, as a tag of BCP 47. */
  public void languageIs(Optional<String> tag) {
    language = tag;
  }

  /** The text before the first item. */
  TextDraft preamble() {
    if (preamble == null) {
      preamble = new TextDraft(SourceSpan.of(0, 0));
    }
    return preamble;
  }

  /** Whether a person is listed for the meeting. */
  boolean isListed(String name) {
    return placeOf.containsKey(name);
  }

  /** Whether a person of the meeting is called so: by the first name or by printed initials. */
  boolean isCalled(String name) {
    if (isListed(name)) {
      return true;
    }
    boolean initials = Initials.end(name) == name.length();
    for (Placed<Attendance> person : attendance) {
      String whole = person.value().name();
      String role = person.value().role().orElse("");
      boolean called =
          initials
              ? role.equals(name) || role.startsWith(name + ",")
              : whole.startsWith(name + " ") && name.length() > 1;
      if (called) {
        return true;
      }
    }
    return false;
  }

  /** Adds a person, or what is new of one who is there already. */
  void addAttendance(Placed<Attendance> person) {
    Integer known = placeOf.putIfAbsent(person.value().name(), attendance.size());
    if (known == null) {
      attendance.add(person);
    } else {
      Placed<Attendance> before = attendance.get(known);
      attendance.set(known, new Placed<>(both(before.value(), person.value()), before.span()));
    }
  }

  /**
   * What two prints say of one person: what the second adds, and a clock or an absence before a
   * list of all members.
   */
  private static Attendance both(Attendance first, Attendance second) {
    boolean partial = second.state().filter(AttendanceState.PARTIAL::equals).isPresent();
    boolean missed =
        second.state().filter(AttendanceState.ABSENT::equals).isPresent()
            && first.state().filter(AttendanceState.PRESENT::equals).isPresent();
    return first.toBuilder()
        .state(partial || missed ? second.state() : first.state().or(second::state))
        .from(first.from().or(second::from))
        .until(first.until().or(second::until))
        .approximate(first.approximate() || second.approximate())
        .role(joined(first.role(), second.role()))
        .side(first.side().or(second::side))
        .representation(first.representation().or(second::representation))
        .substituteFor(first.substituteFor().or(second::substituteFor))
        .reason(joined(first.reason(), second.reason()))
        .build();
  }

  /** What two prints say, once where one says what the other does. */
  private static Optional<String> joined(Optional<String> first, Optional<String> second) {
    if (first.isEmpty() || second.isEmpty() || first.get().contains(second.get())) {
      return first.or(() -> second);
    }
    return second.get().contains(first.get())
        ? second
        : Optional.of(first.get() + ", " + second.get());
  }
}
