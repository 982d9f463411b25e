package dk.medsdk.testkit;

import static dk.medsdk.testkit.SampleParts.absent;
import static dk.medsdk.testkit.SampleParts.asked;
import static dk.medsdk.testkit.SampleParts.attachment;
import static dk.medsdk.testkit.SampleParts.bullets;
import static dk.medsdk.testkit.SampleParts.committee;
import static dk.medsdk.testkit.SampleParts.contentsOf;
import static dk.medsdk.testkit.SampleParts.decided;
import static dk.medsdk.testkit.SampleParts.heading;
import static dk.medsdk.testkit.SampleParts.item;
import static dk.medsdk.testkit.SampleParts.minutes;
import static dk.medsdk.testkit.SampleParts.paragraph;
import static dk.medsdk.testkit.SampleParts.partly;
import static dk.medsdk.testkit.SampleParts.text;
import static dk.medsdk.testkit.SampleParts.told;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.text.ListElement;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.TextList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The page of a psychiatric committee in a style of its own: minutes instead of slots, other
 * bullets in two levels, no-break spaces, and numbered lines that are no items. Nothing is wrong.
 */
final class Hedepsykiatrien {

  private Hedepsykiatrien() {}

  static SampleDocument sample() {
    Meeting meeting = meeting();
    return new SampleDocument(
        "hedepsykiatrien",
        "rm-page",
        SampleText.read("rm-page", "hedepsykiatrien"),
        minutes(contentsOf(meeting), meeting),
        List.of());
  }

  private static Meeting meeting() {
    return Meeting.builder()
        .committee(committee("FMU", "FMU Hedepsykiatrien"))
        .date(LocalDate.of(2026, 5, 21))
        .start(LocalTime.of(13, 0))
        .addPlace("Det gule hus, Lyngbakken 40, 7799 Hedeby Nord")
        .addAttendance(absent("Mogens Tvermose"))
        .addAttendance(partly("Signe Hald Kruse").from(LocalTime.of(13, 30)).build())
        .addItems(welcome(), approval(), smokeFree(), pause(), newColleague(), election(), round())
        .nextMeeting(PrintedDate.of("17. september"))
        .build();
  }

  private static AgendaItem welcome() {
    return item("1", "Velkomst", Purpose.WELCOME)
        .allottedMinutes(5)
        .caseStatement(
            text("Formanden byder velkommen og fortæller om huset, som engang var en skole."))
        .decision(told(paragraph("Formand Erland Moesgård bød på rabarberkage.")))
        .build();
  }

  private static AgendaItem approval() {
    return item("2", "Godkendelse af dagsorden", Purpose.APPROVAL)
        .allottedMinutes(5)
        .recommendation(asked("FMU", "godkender dagsordenen"))
        .caseStatement(text("Der er ikke kommet ekstra punkter siden udsendelsen."))
        .decision(decided("FMU", "godkende dagsordenen"))
        .build();
  }

  private static AgendaItem smokeFree() {
    return item("3", "Høring om røgfri matrikel", Purpose.HEARING)
        .allottedMinutes(25)
        .recommendation(
            asked(
                    "FMU",
                    "drøfter udkastet til politik",
                    "godkender, at formandskabet skriver høringssvaret")
                .toBuilder()
                .by("Formandskabet")
                .build())
        .caseStatement(forAndAgainst())
        .decision(
            decided(
                text(
                    "Der var stor forståelse for begge sider. Fællestillidsrepræsentant"
                        + " Vibse Krogh nævnte, at nattevagterne ikke kan forlade afsnittet."),
                "FMU",
                "drøfte udkastet med vægt på nattevagternes vilkår",
                "godkende, at formandskabet skriver høringssvaret inden den 12. juni"))
        .addAttachment(attachment("1", "Udkast til politik om røgfri matrikel"))
        .addAttachment(attachment("2", "Følgebrev fra regionen"))
        .build();
  }

  private static RichText forAndAgainst() {
    return text(
        paragraph(
            "Regionen har sendt et udkast i høring,"
                + " og svaret skal foreligge før sommerferien."),
        heading("Tidsplan"),
        paragraph("Der er to runder, inden politikken gælder."),
        paragraph("2. høring begynder i august," + " når de første bemærkninger er skrevet ind."),
        paragraph("Følgegruppen mødes to gange i efteråret."),
        paragraph("3. december behandler regionens øverste udvalg det endelige forslag."),
        heading("Argumenter for og imod"),
        paragraph("Disse hensyn taler for udkastet:"),
        reasons(),
        paragraph(
            "Imod taler, at nogle patienter hverken kan eller vil holde op"
                + " under en indlæggelse."));
  }

  private static TextList reasons() {
    return TextList.builder()
        .addElement(
            ListElement.builder()
                .text("Gæster og patienter går ikke længere gennem røg")
                .nested(
                    bullets(
                        "især ved Hus B, hvor vinduerne står åbne", "og ved ambulatoriets indgang"))
                .build())
        .addElement(ListElement.of("Reglerne bliver ens i alle huse"))
        .build();
  }

  private static AgendaItem pause() {
    return item("4", "Pause", Purpose.BREAK).allottedMinutes(10).build();
  }

  private static AgendaItem newColleague() {
    return item("5", "Temadrøftelse: Den nye kollegas første måned", Purpose.THEME_DISCUSSION)
        .allottedMinutes(30)
        .recommendation(asked("FMU", "drøfter de tre spørgsmål i grupper"))
        .caseStatement(
            text(
                paragraph(
                    "Ledende psykolog Ditte Marie Skovbo holder et kort oplæg."
                        + " Derefter taler grupperne om:"),
                questions(),
                paragraph("Hver gruppe skriver sine svar på gule sedler.")))
        .decision(
            decided(
                text(
                    heading("Gode råd fra sedlerne"),
                    paragraph("De fleste sedler handlede om at høre til:"),
                    advice()),
                "FMU",
                "Formandskabet skriver et oplæg til en makkerordning, som behandles på FMU mødet"
                    + " i september.",
                "Ditte Marie Skovbo samler sedlerne og viser dem frem på næste møde"))
        .addFollowUps(buddies(), notes())
        .build();
  }

  private static TextList questions() {
    return TextList.builder()
        .ordered(true)
        .addElement(numbered("1", "Hvad husker du selv fra din første uge?"))
        .addElement(numbered("2", "Hvem tog imod dig, og hvordan?"))
        .addElement(numbered("3", "Hvad vil du give videre?"))
        .build();
  }

  private static ListElement numbered(String label, String text) {
    return ListElement.builder().label(label).text(text).build();
  }

  private static TextList advice() {
    return TextList.builder()
        .addElement(ListElement.of("Giv den nye en fast makker i fire uger"))
        .addElement(
            ListElement.builder()
                .text("Spis frokost sammen den første dag")
                .nested(bullets("også i weekenden"))
                .build())
        .build();
  }

  private static FollowUp buddies() {
    return FollowUp.builder()
        .text(
            "Formandskabet skriver et oplæg til en makkerordning, som behandles på FMU mødet"
                + " i september.")
        .owner("Formandskabet")
        .committee(committee("FMU", "FMU"))
        .due(PrintedDate.of("september"))
        .dueMeeting("FMU mødet i september")
        .build();
  }

  private static FollowUp notes() {
    return FollowUp.builder()
        .text("Ditte Marie Skovbo samler sedlerne og viser dem frem på næste møde")
        .owner("Ditte Marie Skovbo")
        .dueMeeting("næste møde")
        .build();
  }

  private static AgendaItem election() {
    return item("6", "Udpegning af medlemmer til innovationspuljen", Purpose.ELECTION)
        .allottedMinutes(10)
        .recommendation(asked("FMU", "udpeger en fra hver side til bedømmelsesudvalget"))
        .caseStatement(text("Puljen er på 400.000 kr. og uddeles hvert efterår."))
        .decision(
            decided(
                text("Begge glæder sig til at læse ansøgningerne."),
                "FMU",
                "udpege Asta Linnemann og Karl Emil Borre"))
        .build();
  }

  private static AgendaItem round() {
    return item("7", "Bordet rundt, næste møde og eventuelt")
        .addPurposes(Purpose.MUTUAL_INFORMATION, Purpose.NEXT_MEETING, Purpose.ANY_OTHER_BUSINESS)
        .allottedMinutes(15)
        .recommendation(asked("FMU", "orienterer hinanden"))
        .caseStatement(text("Næste møde i FMU er den 17. september."))
        .decision(
            decided(
                text("Afsnit 4 har fået to nye hunde på besøgsholdet, og de hedder Ærø og Fanø."),
                "FMU",
                "orientere hinanden ved hvert møde, også når tiden er knap"))
        .build();
  }
}
