package dk.medsdk.io.text;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.PrintedDate;
import java.util.Optional;

/**
 * Writes what stands before the list of contents: {@code - Udvalg: HMU Kysthospitalet} and further
 * lines of that sort, the people, and the introduction.
 */
final class HeadWriter {

  private final PageText page;

  private HeadWriter(PageText page) {
    this.page = page;
  }

  static void write(MeetingDocument document, PageText page) {
    HeadWriter head = new HeadWriter(page);
    head.kind(document);
    document.meeting().ifPresent(head::meeting);
    TextBlockWriter.write(document.preamble(), page);
  }

  /** A page of minutes does not say that it is one: the decisions do. */
  private void kind(MeetingDocument document) {
    boolean decides = document.items().stream().anyMatch(HeadWriter::decides);
    DocumentKind without = document.items().isEmpty() ? DocumentKind.UNKNOWN : DocumentKind.AGENDA;
    DocumentKind told = decides ? DocumentKind.MINUTES : without;
    DocumentKind kind = document.kind();
    if (kind == told && kind != DocumentKind.AGENDA) {
      return;
    }
    if (kind == DocumentKind.AGENDA || kind == DocumentKind.MINUTES) {
      page.line(DanishWords.kind(kind));
    } else {
      page.label("Art", DanishWords.kind(kind));
    }
  }

  private static boolean decides(AgendaItem item) {
    return item.decision().isPresent() || item.items().stream().anyMatch(HeadWriter::decides);
  }

  private void meeting(Meeting meeting) {
    meeting.committee().ifPresent(this::committee);
    time(meeting);
    meeting.places().forEach(place -> page.label("Mødested", place));
    label("Organisation", meeting.organisation());
    label("Mødetype", meeting.kind().map(DanishWords::kind));
    label("Indkaldt af", meeting.calledBy());
    label("Anledning", meeting.reason());
    label("Sidste dag", meeting.lastDate().map(DanishWords::date));
    if (!meeting.zone().equals(Meeting.USUAL_ZONE)) {
      page.label("Tidszone", meeting.zone().getId());
    }
    label("Online", meeting.online().map(online -> online ? "ja" : "nej"));
    label("Sagsnr.", meeting.caseNumber());
    label("Mødeleder", meeting.chairedBy());
    label("Referent", meeting.minuteTaker());
    meeting.distribution().forEach(reader -> page.label("Sendes til", reader));
    label("Næste møde", meeting.nextMeeting().map(HeadWriter::nextMeeting));
    PeopleWriter.writeOfMeeting(meeting.attendance(), page);
    AttachmentWriter.write("Bilag til mødet", meeting.attachments(), page);
  }

  private void committee(CommitteeReference committee) {
    label("Udvalg", committee.name());
    label("Niveau", committee.level());
  }

  private void time(Meeting meeting) {
    Optional<String> start = meeting.start().map(DanishWords::clock);
    Optional<String> end = meeting.end().map(DanishWords::clock);
    String both = start.map(from -> "kl. " + from + end.map(to -> "-" + to).orElse("")).orElse("");
    if (meeting.date().isPresent()) {
      page.label("Mødedato", DanishWords.date(meeting.date().get()) + " " + both);
    } else if (start.isPresent()) {
      page.label("Mødetidspunkt", both);
    }
    if (start.isEmpty()) {
      label("Sluttidspunkt", end.map(to -> "kl. " + to));
    }
  }

  /** The words; and the day, where the words are not the day itself. */
  private static String nextMeeting(PrintedDate printed) {
    boolean told =
        printed.date().isEmpty()
            || DateScanner.scan(printed.text()).stream()
                .anyMatch(found -> found.printed().equals(printed));
    return told
        ? printed.text()
        : printed.text() + " (" + DanishWords.date(printed.date().orElseThrow()) + ")";
  }

  private void label(String label, Optional<String> value) {
    value.ifPresent(words -> page.label(label, words));
  }
}
