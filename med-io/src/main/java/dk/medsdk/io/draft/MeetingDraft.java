package dk.medsdk.io.draft;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.block.ItemLine;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.PrintedDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document while it is read: every field may be missing, each has its place, nothing is refused.
 *
 * <p>The first value found for a field stays.
 */
public final class MeetingDraft {
  @Nullable DocumentKind kind;
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
  final List<Placed<String>> distribution = new ArrayList<>();
  final List<Placed<Attendance>> attendance = new ArrayList<>();
  private final Set<Said> said = new HashSet<>();
  final List<ItemDraft> items = new ArrayList<>();
  @Nullable ThemeDraft theme;
  final List<Finding> findings = new ArrayList<>();

  /** What was said of whom. */
  private record Said(String name, Optional<AttendanceState> state) {}

  MeetingDraft() {}

  /** Adds a person, unless the same was said of the same person before. */
  void addAttendance(Placed<Attendance> person) {
    if (said.add(new Said(person.value().name(), person.value().state()))) {
      attendance.add(person);
    }
  }
}
