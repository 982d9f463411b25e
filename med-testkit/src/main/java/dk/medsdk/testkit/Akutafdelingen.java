package dk.medsdk.testkit;

import static dk.medsdk.testkit.SampleParts.absent;
import static dk.medsdk.testkit.SampleParts.asked;
import static dk.medsdk.testkit.SampleParts.attachment;
import static dk.medsdk.testkit.SampleParts.bullets;
import static dk.medsdk.testkit.SampleParts.committee;
import static dk.medsdk.testkit.SampleParts.contentsOf;
import static dk.medsdk.testkit.SampleParts.decided;
import static dk.medsdk.testkit.SampleParts.error;
import static dk.medsdk.testkit.SampleParts.heading;
import static dk.medsdk.testkit.SampleParts.info;
import static dk.medsdk.testkit.SampleParts.item;
import static dk.medsdk.testkit.SampleParts.minutes;
import static dk.medsdk.testkit.SampleParts.paragraph;
import static dk.medsdk.testkit.SampleParts.partly;
import static dk.medsdk.testkit.SampleParts.slot;
import static dk.medsdk.testkit.SampleParts.text;
import static dk.medsdk.testkit.SampleParts.told;
import static dk.medsdk.testkit.SampleParts.warning;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.model.meeting.Purpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The page of a ward's committee, with a fault in nearly every item. */
final class Akutafdelingen {

  private Akutafdelingen() {}

  static SampleDocument sample() {
    Meeting meeting = meeting();
    return new SampleDocument(
        "akutafdelingen",
        "rm-page",
        SampleText.read("rm-page", "akutafdelingen"),
        minutes(contentsBeforeTheTitleChanged(meeting), meeting),
        findings());
  }

  private static List<ExpectedFinding> findings() {
    return List.of(
        warning("RecommendationWithoutDecision", 26),
        info("EmptyAttachmentsHeading", 41),
        error("OverlappingTimeSlots", 42),
        warning("EmptyRecommendation", 43),
        info("GapBetweenTimeSlots", 50),
        info("AttachmentReferredButNotListed", 54),
        warning("ContentsDifferFromItems", 61),
        warning("ItemWithoutDecision", 61),
        warning("CprNumberInText", 63),
        info("EmptyAttachmentsHeading", 73),
        error("TimeSlotEndsBeforeStart", 82));
  }

  private static List<ContentsEntry> contentsBeforeTheTitleChanged(Meeting meeting) {
    List<ContentsEntry> contents = new ArrayList<>(contentsOf(meeting));
    contents.set(4, contents.get(4).toBuilder().title("Sygefravær i afdelingen").build());
    return contents;
  }

  private static Meeting meeting() {
    return Meeting.builder()
        .committee(committee("LMU", "LMU Akutafdelingen, Fjordhospitalet"))
        .date(LocalDate.of(2026, 2, 5))
        .start(LocalTime.of(12, 30))
        .addPlace("Konferencerum C, 2. sal")
        .addAttendance(absent("Jesper Olrik Thygesen"), leavesEarly(), comesLate())
        .addItems(welcome(), workEnvironment(), news(), summerRota())
        .addItems(survey(), handover(), evaluation(), nextMeeting())
        .nextMeeting(PrintedDate.of("23. april 2026", LocalDate.of(2026, 4, 23)))
        .build();
  }

  private static Attendance leavesEarly() {
    return partly("Bente Kjærulf").until(LocalTime.of(14, 15)).approximate(true).build();
  }

  private static Attendance comesLate() {
    return partly("Pernille Støvring").from(LocalTime.of(13, 0)).build();
  }

  private static AgendaItem welcome() {
    return item("1", "Velkomst og godkendelse af dagsordenen", Purpose.WELCOME, Purpose.APPROVAL)
        .slot(slot("12:30", "12:40"))
        .recommendation(asked("LMU", "godkender dagsordnen"))
        .caseStatement(
            text(
                "Cheflæge Agnete Winding Lund byder velkommen"
                    + " til den nye arbejdsmiljørepræsentant."))
        .decision(decided("LMU", "godkende dagsordnen"))
        .build();
  }

  private static AgendaItem workEnvironment() {
    return item("2", "Den årlige arbejdsmiljødrøftelse", Purpose.WORK_ENVIRONMENT_DISCUSSION)
        .slot(slot("12:40", "13:20"))
        .recommendation(
            asked(
                "LMU",
                "tager ulykkestallene for 2025 til efterretning",
                "godkender handleplanen for 2026"))
        .caseStatement(
            text(
                paragraph("I 2025 blev der anmeldt 17 ulykker mod 22 året før."),
                heading("De fleste skete om natten"),
                paragraph(
                    "Faldulykker fylder mest, og otte af dem skete i ambulancehallen,"
                        + " hvor gulvet bliver glat af sne."),
                paragraph("Handleplanen har tre mål:"),
                bullets(
                    "Ingen faldulykker i ambulancehallen",
                    "Alle nye kolleger øver forflytning i den første uge",
                    "Voldsomme hændelser følges op inden for et døgn")))
        .decision(
            decided(
                text("Arbejdsmiljørepræsentant Mille Høgh Sand viste billeder af de nye måtter."),
                "LMU",
                "godkende handleplanen for 2026 med måtter som første skridt"))
        .build();
  }

  private static AgendaItem news() {
    return item("3", "Orientering fra HMU", Purpose.INFORMATION)
        .slot(slot("13:15", "13:30"))
        .recommendation(asked("LMU"))
        .caseStatement(
            text(
                "HMU har talt om fælles introduktion og om 'rolige ti minutter'"
                    + " efter hver nattevagt."))
        .decision(
            decided(
                text("LMU's medlemmer glædede sig over de rolige ti minutter."),
                "LMU",
                "bede om en prøveperiode på to måneder"))
        .build();
  }

  private static AgendaItem summerRota() {
    return item("4", "Vagtplan for sommeren")
        .slot(slot("13:40", "14:00"))
        .recommendation(asked("LMU", "drøfter forslaget til vagtplan"))
        .caseStatement(text("Forslaget bygger på ønskerne fra januar, jf. bilag 3."))
        .decision(decided("LMU", "drøfte planen igen, når alle ferieønsker er kommet ind"))
        .addAttachment(attachment("1", "Forslag til vagtplan"))
        .addAttachment(attachment("2", "Ferieønsker i tal"))
        .build();
  }

  private static AgendaItem survey() {
    return item("5", "Trivselsmåling og opfølgning")
        .slot(slot("14:00", "14:15"))
        .caseStatement(
            text(
                "Målingen sendes ud i uge 9."
                    + " En medarbejder (251248-9996) har bedt om at få den på papir."))
        .build();
  }

  private static AgendaItem handover() {
    return item("6", "Temadrøftelse om den gode overlevering", Purpose.THEME_DISCUSSION)
        .slot(slot("14:15", "14:45"))
        .recommendation(asked("LMU", "drøfter, hvordan overleveringen bliver kort og tryg"))
        .caseStatement(
            text(
                "Overleveringen varer i dag mellem fem og femogtyve minutter."
                    + " Mange kalder den ”dagens længste kø”."))
        .decision(
            decided(
                text("Grupperne pegede på tavlen, på stilhed og på én fast ordstyrer."),
                "LMU",
                "prøve en fast ordstyrer i marts måned"))
        .build();
  }

  private static AgendaItem evaluation() {
    return item("7", "Evaluering", Purpose.EVALUATION)
        .slot(slot("14:45", "14:50"))
        .recommendation(asked("LMU", "evaluerer mødet"))
        .caseStatement(text("Hvad virkede, og hvad skal være anderledes?"))
        .decision(decided("LMU", "evaluere mødet i én runde, hvor flere savnede kaffe"))
        .build();
  }

  private static AgendaItem nextMeeting() {
    return item("8", "Næste møde og eventuelt", Purpose.NEXT_MEETING, Purpose.ANY_OTHER_BUSINESS)
        .slot(slot("14:50", "14:40"))
        .caseStatement(text("Næste møde i LMU er den 23. april 2026."))
        .decision(told(paragraph("Ingen havde noget til punktet.")))
        .build();
  }
}
