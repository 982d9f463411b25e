package dk.medsdk.io.draft;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.block.ItemLine;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.CommitteeReferenceBuilder;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingDocumentBuilder;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the immutable document of a draft, and the map of where each value is printed. */
public final class MeetingAssembler {

  private static final Meeting NOTHING = Meeting.builder().build();

  private final MeetingDraft draft;
  private final SourceMap.Builder map = SourceMap.builder();

  private MeetingAssembler(MeetingDraft draft) {
    this.draft = draft;
  }

  /**
   * What a draft came to.
   *
   * @param document the document
   * @param sourceMap where its values are printed
   * @param findings what could not be read
   */
  public record Assembled(MeetingDocument document, SourceMap sourceMap, List<Finding> findings) {}

  /** Assembles a draft. */
  public static Assembled assemble(MeetingDraft draft) {
    return new MeetingAssembler(draft).assemble();
  }

  private Assembled assemble() {
    MeetingDocumentBuilder document = MeetingDocument.builder();
    document.kind(draft.kind == null ? DocumentKind.UNKNOWN : draft.kind);
    value(ModelPath.ROOT, "status", draft.status, document::status);
    values(
        ModelPath.ROOT,
        "statusHistory",
        draft.statusHistory,
        (StatusChange change) -> document.addStatusHistory(change));
    document.language(draft.language);
    addContents(document);
    addPreamble(document);
    Meeting meeting = meeting();
    if (!meeting.equals(NOTHING)) {
      document.meeting(meeting);
    }
    if (draft.theme != null) {
      document.themeDiscussion(ThemeAssembler.assemble(draft, draft.theme, map));
    }
    return new Assembled(document.build(), map.build(), List.copyOf(draft.findings));
  }

  private void addContents(MeetingDocumentBuilder document) {
    ModelPath at = ModelPath.ROOT.child("contents");
    for (int i = 0; i < draft.contents.size(); i++) {
      ItemLine line = draft.contents.get(i);
      document.addContents(
          ContentsEntry.builder()
              .number(line.number().map(words -> words.text()))
              .title(line.title().map(ItemLine.Title::text))
              .slot(line.slot())
              .build());
      map.put(at, i, line.span());
    }
    if (!draft.contents.isEmpty()) {
      SourceSpan last = draft.contents.get(draft.contents.size() - 1).span();
      map.put(at, draft.contents.get(0).span().to(last));
    }
  }

  private void addPreamble(MeetingDocumentBuilder document) {
    List<Placed<TextBlock>> blocks = draft.preamble().blocks();
    ModelPath at = ModelPath.ROOT.child("preamble");
    for (int i = 0; i < blocks.size(); i++) {
      map.put(at, i, blocks.get(i).span());
    }
    if (!blocks.isEmpty()) {
      SourceSpan last = blocks.get(blocks.size() - 1).span();
      map.put(at, blocks.get(0).span().to(last));
      document.preamble(draft.preamble().finish());
    }
  }

  private Meeting meeting() {
    MeetingBuilder meeting = Meeting.builder();
    value(ModelPath.MEETING, "committee", committee(), meeting::committee);
    value(ModelPath.MEETING, "kind", draft.meetingKind, meeting::kind);
    value(ModelPath.MEETING, "calledBy", draft.calledBy, meeting::calledBy);
    value(ModelPath.MEETING, "reason", draft.reason, meeting::reason);
    value(ModelPath.MEETING, "organisation", draft.organisation, meeting::organisation);
    value(ModelPath.MEETING, "date", draft.date, meeting::date);
    value(ModelPath.MEETING, "lastDate", draft.lastDate, meeting::lastDate);
    value(ModelPath.MEETING, "start", draft.start, meeting::start);
    value(ModelPath.MEETING, "end", draft.end, meeting::end);
    values(ModelPath.MEETING, "places", draft.places, meeting::addPlace);
    value(ModelPath.MEETING, "online", draft.online, meeting::online);
    value(ModelPath.MEETING, "zone", draft.zone, meeting::zone);
    value(ModelPath.MEETING, "caseNumber", draft.caseNumber, meeting::caseNumber);
    value(ModelPath.MEETING, "chairedBy", draft.chairedBy, meeting::chairedBy);
    value(ModelPath.MEETING, "minuteTaker", draft.minuteTaker, meeting::minuteTaker);
    values(ModelPath.MEETING, "distribution", draft.distribution, meeting::addDistribution);
    values(
        ModelPath.MEETING,
        "attendance",
        draft.attendance,
        (Attendance person) -> meeting.addAttendance(person));
    for (int i = 0; i < draft.items.size(); i++) {
      ModelPath at = ModelPath.ITEMS.child(i);
      meeting.addItem(ItemAssembler.assemble(draft.items.get(i), at, map));
    }
    values(ModelPath.MEETING, "attachments", draft.attachments, meeting::addAttachment);
    value(ModelPath.MEETING, "nextMeeting", draft.nextMeeting, meeting::nextMeeting);
    return meeting.build();
  }

  /** The committee, with the level that a label of its own gives. */
  private @Nullable Placed<CommitteeReference> committee() {
    Placed<CommitteeReference> named = draft.committee;
    if (draft.level == null) {
      return named;
    }
    CommitteeReferenceBuilder committee =
        named == null ? CommitteeReference.builder() : named.value().toBuilder();
    return new Placed<>(
        committee.level(draft.level.value()).build(),
        named == null ? draft.level.span() : named.span());
  }

  private <T> void value(
      ModelPath at, String name, @Nullable Placed<T> placed, Consumer<T> target) {
    if (placed != null) {
      target.accept(placed.value());
      map.put(at, name, placed.span());
    }
  }

  private <T> void values(
      ModelPath parent, String name, List<Placed<T>> values, Consumer<T> target) {
    if (values.isEmpty()) {
      return;
    }
    ModelPath at = parent.child(name);
    SourceSpan whole = values.get(0).span();
    for (int i = 0; i < values.size(); i++) {
      Placed<T> placed = values.get(i);
      target.accept(placed.value());
      map.put(at, i, placed.span());
      whole = whole.to(placed.span());
    }
    map.put(at, whole);
  }
}
