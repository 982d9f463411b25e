package dk.medsdk.io.text;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes of any careful document one that today's reader reads as it is written.
 *
 * <p>Each step stands for something that the reader does not know yet; a step goes when the reader
 * learns its form, and with the last of them this class. The forms stand in {@code docs/format.md},
 * "As text".
 */
final class ReadableToday {

  private static final List<String> TITLES =
      List.of(
          "Budget og økonomi", "Årshjul for udvalget", "Støj i storrummet", "Flytning af køkkenet");

  private ReadableToday() {}

  static MeetingDocument of(MeetingDocument document) {
    Optional<Meeting> meeting = document.meeting().map(ReadableToday::meeting);
    List<AgendaItem> items = meeting.map(Meeting::items).orElse(List.of());
    boolean contents = !document.contents().isEmpty();
    return document.toBuilder()
        .contents(contents ? items.stream().map(ReadableToday::entry).toList() : List.of())
        .meeting(meeting)
        .build();
  }

  private static ContentsEntry entry(AgendaItem item) {
    return ContentsEntry.builder()
        .number(item.number())
        .title(item.title())
        .slot(item.slot())
        .build();
  }

  private static Meeting meeting(Meeting meeting) {
    List<AgendaItem> items = new ArrayList<>();
    for (AgendaItem item : meeting.items()) {
      items.add(item(item, items.size()));
    }
    return meeting.toBuilder()
        .attendance(meeting.attendance().stream().map(ReadableToday::person).toList())
        .attachments(meeting.attachments().stream().filter(ReadableToday::isPlain).toList())
        .items(items)
        .build();
  }

  /** Without reasons in which marks join emoji, which the reader leaves out. */
  private static Attendance person(Attendance person) {
    return person.toBuilder()
        .reason(person.reason().filter(reason -> reason.indexOf('\u200d') < 0))
        .build();
  }

  /** Without "Punkt A: …", "Underpunkt" and "Sagsnr.". */
  private static AgendaItem item(AgendaItem item, int index) {
    return item.toBuilder()
        .number(String.valueOf(index + 1))
        .title(title(index))
        .caseNumber(Optional.empty())
        .attendance(item.attendance().stream().map(ReadableToday::person).toList())
        .summary(prose(item.summary(), true))
        .recommendation(item.recommendation().map(ReadableToday::recommendation))
        .caseStatement(prose(item.caseStatement(), true))
        .decision(item.decision().map(ReadableToday::decision))
        .attachments(item.attachments().stream().filter(ReadableToday::isPlain).toList())
        .items(List.of())
        .build();
  }

  /** No title twice: lines whose titles come again below pass for the list of contents. */
  private static String title(int index) {
    String title = TITLES.get(index % TITLES.size());
    return index < TITLES.size() ? title : title + " del " + index;
  }

  /** Without names that hold a full stop. */
  private static Recommendation recommendation(Recommendation asked) {
    return asked.toBuilder().by(asked.by().filter(by -> by.indexOf('.') < 0)).build();
  }

  /** Without Enighed, Udtalelse, and actors in small letters. */
  private static Decision decision(Decision decision) {
    return decision.toBuilder()
        .actor(decision.actor().map(actor -> actor.equals("no") ? "HMU" : actor))
        .narrative(prose(decision.narrative(), !decision.resolutions().isEmpty()))
        .agreement(Optional.empty())
        .statements(List.of())
        .build();
  }

  /** Paragraphs that stand bare; without those two blanks in, and headings, lists and tables. */
  private static RichText prose(RichText text, boolean mayDecide) {
    List<Paragraph> kept =
        text.blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .filter(paragraph -> LooksOfLine.isProse(paragraph.text()))
            .filter(paragraph -> mayDecide || !LooksOfLine.mayDecide(paragraph.text()))
            .toList();
    return RichText.builder().addAllBlocks(kept).build();
  }

  /** Numbers of digits, and titles that do not look like numbers. */
  private static boolean isPlain(Attachment attachment) {
    boolean number = attachment.number().filter(n -> !n.matches("[0-9]{1,3}[a-z]?")).isEmpty();
    return number && attachment.title().filter(LooksOfLine::isHeading).isPresent();
  }
}
