package dk.medsdk.io.draft;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.block.ItemLine;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingDocumentBuilder;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the immutable document of a draft, and the map of where each value is printed. */
public final class MeetingAssembler {

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
    addContents(document);
    Meeting meeting = meeting();
    if (!meeting.equals(Meeting.builder().build())) {
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
      map.put(at.child(i), line.span());
    }
    if (!draft.contents.isEmpty()) {
      SourceSpan last = draft.contents.get(draft.contents.size() - 1).span();
      map.put(at, draft.contents.get(0).span().to(last));
    }
  }

  private Meeting meeting() {
    MeetingBuilder meeting = Meeting.builder();
    value("committee", draft.committee, meeting::committee);
    value("organisation", draft.organisation, meeting::organisation);
    value("date", draft.date, meeting::date);
    value("lastDate", draft.lastDate, meeting::lastDate);
    value("start", draft.start, meeting::start);
    value("end", draft.end, meeting::end);
    values("places", draft.places, meeting::addPlace);
    value("caseNumber", draft.caseNumber, meeting::caseNumber);
    value("chairedBy", draft.chairedBy, meeting::chairedBy);
    value("minuteTaker", draft.minuteTaker, meeting::minuteTaker);
    values("distribution", draft.distribution, meeting::addDistribution);
    values("attendance", draft.attendance, (Attendance person) -> meeting.addAttendance(person));
    for (int i = 0; i < draft.items.size(); i++) {
      ModelPath at = ModelPath.ITEMS.child(i);
      meeting.addItem(ItemAssembler.assemble(draft.items.get(i), at, map));
    }
    value("nextMeeting", draft.nextMeeting, meeting::nextMeeting);
    return meeting.build();
  }

  private <T> void value(String name, @Nullable Placed<T> placed, Consumer<T> target) {
    if (placed != null) {
      target.accept(placed.value());
      map.put(ModelPath.MEETING.child(name), placed.span());
    }
  }

  private <T> void values(String name, List<Placed<T>> values, Consumer<T> target) {
    ModelPath at = ModelPath.MEETING.child(name);
    Optional<SourceSpan> whole = Optional.empty();
    for (int i = 0; i < values.size(); i++) {
      Placed<T> placed = values.get(i);
      target.accept(placed.value());
      map.put(at.child(i), placed.span());
      whole = Optional.of(whole.map(span -> span.to(placed.span())).orElse(placed.span()));
    }
    whole.ifPresent(span -> map.put(at, span));
  }
}
