package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be wrong with the words, wherever they stand. */
final class TextFaults {

  /** A name whose every word begins with a capital, so that it can be told from other words. */
  private static final Pattern PLAIN_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)+");

  private TextFaults() {}

  static Optional<MeetingDocument> printCprNumber(MeetingDocument document) {
    return addParagraph(document, "Der blev talt om 070761-4285.");
  }

  static Optional<MeetingDocument> leaveBookmark(MeetingDocument document) {
    return addParagraph(document, "[bookmark: _Hlk100200300]");
  }

  static Optional<MeetingDocument> referToNoAttachment(MeetingDocument document) {
    return addParagraph(document, "Regnestykket står i bilag 98.");
  }

  /** Doubles the last letter of a name, which no other name of a valid document resembles. */
  static Optional<MeetingDocument> misspellName(MeetingDocument document) {
    return document
        .meeting()
        .flatMap(TextFaults::printedName)
        .map(name -> name + name.charAt(name.length() - 1))
        .map(misspelled -> Edits.ofMeeting(document, meeting -> meeting.chairedBy(misspelled)));
  }

  /** A name that is printed elsewhere than at the chair. */
  private static Optional<String> printedName(Meeting meeting) {
    return Stream.concat(
            meeting.minuteTaker().stream(), meeting.attendance().stream().map(Attendance::name))
        .filter(name -> PLAIN_NAME.matcher(name).matches())
        .findFirst();
  }

  private static Optional<MeetingDocument> addParagraph(MeetingDocument document, String words) {
    List<AgendaItem> items = document.items();
    OptionalInt first = Edits.first(items.size(), i -> !items.get(i).isBreak());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    RichText text =
        items.get(first.getAsInt()).caseStatement().toBuilder()
            .addBlock(Paragraph.of(words))
            .build();
    return Optional.of(Edits.ofItem(document, first.getAsInt(), item -> item.caseStatement(text)));
  }
}
