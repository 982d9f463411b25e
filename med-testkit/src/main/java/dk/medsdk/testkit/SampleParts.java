package dk.medsdk.testkit;

import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.AgendaItemBuilder;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceBuilder;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DecisionBuilder;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Outcome;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.meeting.ThemeDiscussion;
import dk.medsdk.model.meeting.ThemeQuestion;
import dk.medsdk.model.meeting.ThemeRound;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.model.text.TextList;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** The parts of which the expected documents are put together, each in the words of the paper. */
final class SampleParts {

  private SampleParts() {}

  static CommitteeReference committee(String level, String name) {
    return CommitteeReference.builder().level(level).name(name).build();
  }

  /** A committee of which only the level is printed. */
  static CommitteeReference level(String level) {
    return CommitteeReference.builder().level(level).build();
  }

  /** Minutes that print no list of contents. */
  static MeetingDocument minutes(Meeting meeting) {
    return MeetingDocument.builder()
        .kind(DocumentKind.MINUTES)
        .language("da")
        .meeting(meeting)
        .build();
  }

  static MeetingDocument minutes(List<ContentsEntry> contents, Meeting meeting) {
    return minutes(meeting).toBuilder().addAllContents(contents).build();
  }

  /** A list of contents that agrees with the items. */
  static List<ContentsEntry> contentsOf(Meeting meeting) {
    return meeting.items().stream().map(SampleParts::entry).toList();
  }

  private static ContentsEntry entry(AgendaItem item) {
    return ContentsEntry.builder()
        .number(item.number())
        .title(item.title())
        .slot(item.slot())
        .build();
  }

  static AgendaItemBuilder item(String number, String title, Purpose... purposes) {
    return AgendaItem.builder().number(number).title(title).addPurposes(purposes);
  }

  static TimeSlot slot(String start, String end) {
    return TimeSlot.of(LocalTime.parse(start), LocalTime.parse(end));
  }

  static Recommendation asked(String addressee, String... points) {
    return Recommendation.builder()
        .addressee(addressee)
        .addAllPoints(Stream.of(points).map(RecommendationPoint::of).toList())
        .build();
  }

  /** A decision that only tells what was said. */
  static Decision told(TextBlock... narrative) {
    return Decision.builder().narrative(text(narrative)).build();
  }

  static Decision decided(String actor, String... resolutions) {
    return resolved(resolutions).actor(actor).build();
  }

  static Decision decided(RichText narrative, String actor, String... resolutions) {
    return resolved(resolutions).narrative(narrative).actor(actor).build();
  }

  /** An outcome in a word, "Godkendt.". */
  static Decision outcome(String word) {
    return resolved(word).build();
  }

  private static DecisionBuilder resolved(String... resolutions) {
    return Decision.builder()
        .addAllResolutions(Stream.of(resolutions).map(SampleParts::resolution).toList());
  }

  private static Resolution resolution(String text) {
    boolean noted = text.contains("til efterretning");
    return noted
        ? Resolution.builder().text(text).outcome(Outcome.NOTED).build()
        : Resolution.of(text);
  }

  static RichText text(TextBlock... blocks) {
    return RichText.builder().addBlocks(blocks).build();
  }

  static RichText text(String... paragraphs) {
    return RichText.ofParagraphs(paragraphs);
  }

  static Paragraph paragraph(String text) {
    return Paragraph.of(text);
  }

  static Heading heading(String text) {
    return Heading.of(text);
  }

  static TextList bullets(String... texts) {
    return TextList.ofBullets(texts);
  }

  static Attendance absent(String name) {
    return Attendance.builder().name(name).state(AttendanceState.ABSENT).build();
  }

  static AttendanceBuilder partly(String name) {
    return Attendance.builder().name(name).state(AttendanceState.PARTIAL);
  }

  static Attachment attachment(String title) {
    return Attachment.builder().title(title).build();
  }

  static Attachment attachment(String number, String title) {
    return Attachment.builder().number(number).title(title).build();
  }

  /** A theme summary, whose meeting is known by committee and day only. */
  static MeetingDocument summary(ThemeDiscussion theme) {
    return MeetingDocument.builder()
        .language("da")
        .kind(DocumentKind.THEME_SUMMARY)
        .meeting(Meeting.builder().committee(theme.committee()).date(theme.date()).build())
        .themeDiscussion(theme)
        .build();
  }

  static ThemeRound round(String title, ThemeQuestion... questions) {
    return ThemeRound.builder().title(title).addQuestions(questions).build();
  }

  static ThemeQuestion question(String number, String text, String reporting, String... responses) {
    return unreported(number, text, responses).toBuilder().reporting(reporting).build();
  }

  /** A question that does not say how the groups reported on it. */
  static ThemeQuestion unreported(String number, String text, String... responses) {
    return ThemeQuestion.builder().number(number).text(text).addResponses(responses).build();
  }

  static ExpectedFinding error(String id, int line) {
    return new ExpectedFinding(id, Severity.ERROR, line);
  }

  static ExpectedFinding warning(String id, int line) {
    return new ExpectedFinding(id, Severity.WARNING, line);
  }

  static ExpectedFinding info(String id, int line) {
    return new ExpectedFinding(id, Severity.INFO, line);
  }
}
