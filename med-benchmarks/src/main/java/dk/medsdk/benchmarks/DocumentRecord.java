package dk.medsdk.benchmarks;

import dk.medsdk.model.meeting.Agreement;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.FollowUpState;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.Outcome;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.organisation.Side;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form {@code med/1} as records that Jackson binds without being told anything: what is absent
 * is {@code null}, which is the fastest for it.
 */
record DocumentRecord(
    String format,
    DocumentKind kind,
    @Nullable DocumentStatus status,
    @Nullable List<StatusChange> statusHistory,
    @Nullable String language,
    @Nullable List<ContentsEntry> contents,
    @Nullable Meeting meeting,
    @Nullable Theme themeDiscussion) {

  record StatusChange(DocumentStatus status, @Nullable LocalDate date, @Nullable String by) {}

  record ContentsEntry(@Nullable String number, @Nullable String title, @Nullable Slot slot) {}

  record Slot(LocalTime start, @Nullable LocalTime end) {}

  record Committee(@Nullable String name, @Nullable String level, @Nullable String id) {}

  record PrintedDate(String text, @Nullable LocalDate date) {}

  record Meeting(
      @Nullable String id,
      @Nullable Committee committee,
      @Nullable String organisation,
      @Nullable MeetingKind kind,
      @Nullable String calledBy,
      @Nullable String reason,
      @Nullable LocalDate date,
      @Nullable LocalDate lastDate,
      @Nullable LocalTime start,
      @Nullable LocalTime end,
      @Nullable ZoneId zone,
      @Nullable List<String> places,
      @Nullable Boolean online,
      @Nullable String caseNumber,
      @Nullable String chairedBy,
      @Nullable String minuteTaker,
      @Nullable List<String> distribution,
      @Nullable List<Attendance> attendance,
      @Nullable List<Item> items,
      @Nullable List<Attachment> attachments,
      @Nullable PrintedDate nextMeeting) {}

  record Attendance(
      String name,
      @Nullable String person,
      @Nullable String role,
      @Nullable Side side,
      @Nullable String representation,
      @Nullable AttendanceState state,
      @Nullable LocalTime from,
      @Nullable LocalTime until,
      @Nullable Boolean approximate,
      @Nullable String substituteFor,
      @Nullable String reason) {}

  record Item(
      @Nullable String number,
      @Nullable String title,
      @Nullable Slot slot,
      @Nullable LocalDate date,
      @Nullable Integer allottedMinutes,
      @Nullable List<Purpose> purposes,
      @Nullable List<String> presenters,
      @Nullable String caseNumber,
      @Nullable Openness openness,
      @Nullable String closedReason,
      @Nullable LocalDate closedUntil,
      @Nullable List<Block> summary,
      @Nullable Recommendation recommendation,
      @Nullable List<Block> caseStatement,
      @Nullable Decision decision,
      @Nullable List<Attendance> attendance,
      @Nullable List<Attachment> attachments,
      @Nullable List<FollowUp> followUps,
      @Nullable List<Link> links,
      @Nullable List<Item> items) {}

  record Recommendation(
      @Nullable String by, @Nullable String addressee, @Nullable List<Point> points) {}

  record Point(String text) {}

  record Decision(
      @Nullable String actor,
      @Nullable List<Block> narrative,
      @Nullable List<Resolution> resolutions,
      @Nullable Agreement agreement,
      @Nullable List<Statement> statements) {}

  record Resolution(String text, @Nullable List<Integer> answers, @Nullable Outcome outcome) {}

  record Statement(Side side, String text) {}

  record Attachment(
      @Nullable String number,
      @Nullable String title,
      @Nullable String uri,
      @Nullable String mediaType,
      @Nullable Boolean open) {}

  record FollowUp(
      String text,
      @Nullable String owner,
      @Nullable Committee committee,
      @Nullable PrintedDate due,
      @Nullable String dueMeeting,
      @Nullable FollowUpState state) {}

  record Link(
      LinkType type,
      @Nullable Committee committee,
      @Nullable LocalDate date,
      @Nullable String item,
      @Nullable String text) {}

  /** A block of any type: one flat record is faster than a type for each. */
  record Block(
      String type,
      @Nullable Integer level,
      @Nullable String text,
      @Nullable List<TextLink> links,
      @Nullable Boolean ordered,
      @Nullable List<Element> elements,
      @Nullable List<Row> rows) {}

  record TextLink(int start, int end, String target) {}

  record Element(
      @Nullable String label,
      String text,
      @Nullable List<TextLink> links,
      @Nullable Nested nested) {}

  record Nested(@Nullable Boolean ordered, @Nullable List<Element> elements) {}

  record Row(@Nullable Boolean header, @Nullable List<String> cells) {}

  record Theme(
      @Nullable String theme,
      @Nullable Committee committee,
      @Nullable LocalDate date,
      @Nullable List<Round> rounds) {}

  record Round(@Nullable String title, @Nullable List<Question> questions) {}

  record Question(
      @Nullable String number,
      String text,
      @Nullable String reporting,
      @Nullable List<String> responses) {}
}
