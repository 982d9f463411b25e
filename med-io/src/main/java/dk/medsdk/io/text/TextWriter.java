package dk.medsdk.io.text;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.PrintedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the page of a document and reads it again, to say what the page does not hold.
 *
 * <p>Read before it is written too: the level of a committee and the date of the next meeting are
 * printed only where the other words do not tell them, as on the pages themselves.
 */
final class TextWriter {

  private final TextReduction reduction;
  private final Function<String, MeetingDocument> reader;

  private TextWriter(TextReduction reduction, Function<String, MeetingDocument> reader) {
    this.reduction = reduction;
    this.reader = reader;
  }

  static WrittenText write(MeetingDocument document, Function<String, MeetingDocument> reader) {
    TextReduction reduction = TextReduction.of(document);
    return new TextWriter(reduction, reader).write();
  }

  /** The page as people write it, and only where that is read as something else an exact one. */
  private WrittenText write() {
    WrittenText plain = page(false);
    boolean readBack = plain.losses().stream().noneMatch(TextFindings::isChange);
    WrittenText page = readBack ? plain : page(true);
    List<Finding> losses = new ArrayList<>(reduction.losses());
    losses.addAll(page.losses());
    return new WrittenText(page.text(), losses);
  }

  /** A page, and what is read of it in another way than it was written. */
  private WrittenText page(boolean exact) {
    MeetingDocument document = reduction.document();
    MeetingDocument told = reader.apply(PageWriter.write(silent(document), exact));
    String text = PageWriter.write(withoutWhatIsTold(document, told), exact);
    return new WrittenText(
        text, ReadBack.losses(reduction, TextReduction.tree(reader.apply(text))));
  }

  /** The document as if nobody knew the level and the next meeting. */
  private static MeetingDocument silent(MeetingDocument document) {
    return with(document, Optional.empty(), Optional.empty());
  }

  private static MeetingDocument withoutWhatIsTold(MeetingDocument document, MeetingDocument told) {
    Optional<String> level = level(document);
    Optional<PrintedDate> next = document.meeting().flatMap(Meeting::nextMeeting);
    return with(
        document,
        level.filter(known -> !level(told).equals(level)),
        next.filter(known -> !told.meeting().flatMap(Meeting::nextMeeting).equals(next)));
  }

  private static Optional<String> level(MeetingDocument document) {
    return document.meeting().flatMap(Meeting::committee).flatMap(CommitteeReference::level);
  }

  private static MeetingDocument with(
      MeetingDocument document, Optional<String> level, Optional<PrintedDate> next) {
    Optional<Meeting> meeting =
        document
            .meeting()
            .map(
                known ->
                    known.toBuilder()
                        .committee(
                            known.committee().map(named -> named.toBuilder().level(level).build()))
                        .nextMeeting(next)
                        .build());
    return document.toBuilder().meeting(meeting).build();
  }
}
