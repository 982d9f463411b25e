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
import static dk.medsdk.testkit.SampleParts.slot;
import static dk.medsdk.testkit.SampleParts.text;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.model.meeting.Purpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The page of a hospital's committee, with nothing wrong: every slot, point and list agrees. */
final class Kysthospitalet {

  private Kysthospitalet() {}

  static SampleDocument sample() {
    Meeting meeting = meeting();
    return new SampleDocument(
        "kysthospitalet",
        "rm-page",
        SampleText.read("rm-page", "kysthospitalet"),
        minutes(contentsOf(meeting), meeting),
        List.of());
  }

  private static Meeting meeting() {
    return Meeting.builder()
        .committee(committee("HMU", "HMU Kysthospitalet"))
        .date(LocalDate.of(2026, 3, 12))
        .start(LocalTime.of(9, 0))
        .addPlace("Auditoriet, Tangvej 3, 6899 Klitby")
        .addAttendance(absent("Torben Ravnkilde"), absent("Lise-Lotte Ågård"))
        .addItems(approval(), preMeeting(), budget(), guideline(), canteen(), news(), comingItems())
        .nextMeeting(PrintedDate.of("4. juni 2026", LocalDate.of(2026, 6, 4)))
        .build();
  }

  private static AgendaItem approval() {
    return item("1", "Godkendelse af dagsorden og seneste referat", Purpose.APPROVAL)
        .slot(slot("09:00", "09:05"))
        .recommendation(
            asked(
                "HMU",
                "godkender referatet af mødet den 4. december 2025",
                "godkender dagsordenen for i dag."))
        .caseStatement(text("Referatet blev sendt ud før jul, og der er ikke kommet bemærkninger."))
        .decision(decided("HMU", "godkende referatet uden ændringer", "godkende dagsordenen."))
        .addAttachment(attachment("Referat af mødet i december"))
        .build();
  }

  private static AgendaItem preMeeting() {
    return item("2", "Orientering fra medarbejdersidens formøde", Purpose.INFORMATION)
        .slot(slot("09:05", "09:15"))
        .recommendation(asked("HMU", "tager orienteringen fra formødet til efterretning"))
        .caseStatement(text("Næstformanden fortæller, hvad der fyldte på formødet."))
        .decision(
            decided(
                text(
                    "Næstformand Henrik Sølvsten fortalte om to emner: vagtbytte op til påske og"
                        + " de nye uniformer, som mange synes er for varme.",
                    "Hospitalsdirektør Runa Tangaa lovede at hente stofprøver hjem."),
                "HMU",
                "tage orienteringen fra formødet til efterretning"))
        .build();
  }

  private static AgendaItem budget() {
    return item("3", "Budgetopfølgning for februar")
        .slot(slot("09:15", "09:40"))
        .recommendation(
            asked(
                "HMU",
                "drøfter tallene for årets første to måneder",
                "anbefaler direktionen en vej til at holde budgettet"))
        .caseStatement(
            text(
                paragraph(
                    "Hospitalet venter et mindreforbrug på 3,2 mio. kr. ved årets udgang"
                        + " (se bilag 1). Tallet dækker over store forskelle:"),
                bullets(
                    "Medicinsk Afdeling bruger mere på vikarer end ventet",
                    "Billeddiagnostik har to ubesatte stillinger",
                    "Køkkenet følger planen til punkt og prikke")))
        .decision(
            decided(
                text(
                    "Økonomichef Villads Brorson gennemgik tallene afdeling for afdeling.",
                    "Der blev spurgt, om \"ubesatte stillinger\" er det samme som en besparelse."
                        + " Det er de ikke, svarede han."),
                "HMU",
                "drøfte tallene igen, når regnskabet er revideret",
                "anbefale direktionen at skære i konsulentudgifter, før der skæres i kurser"))
        .addAttachment(attachment("1", "Budgetopfølgning pr. 28. februar 2026"))
        .addAttachment(attachment("2", "Oversigt over konsulentaftaler"))
        .build();
  }

  private static AgendaItem guideline() {
    return item("4", "Ny retningslinje for introduktion af vikarer")
        .slot(slot("09:40", "10:10"))
        .recommendation(asked("HMU", "godkender retningslinjen"))
        .caseStatement(
            text(
                paragraph(
                    "En vikar skal kende brandveje, alarmer og journalsystem,"
                        + " før den første vagt begynder."),
                heading("Hvad er nyt"),
                paragraph(
                    "Afdelingen udpeger en vært for hver vikar. Værten har en halv time til"
                        + " rundvisning, og tiden skrives i vagtplanen."),
                heading("Hvem er hørt"),
                paragraph(
                    "LMU'erne har set udkastet, og tre af dem har foreslået en kort film"
                        + " på ankomstdagen.")))
        .decision(decided("HMU", "godkende retningslinjen med virkning fra 1. maj."))
        .addAttachment(attachment("Udkast til retningslinje"))
        .addAttachment(attachment("Svar fra LMU'erne"))
        .build();
  }

  private static AgendaItem canteen() {
    return item("5", "Skriftlig orientering: Ombygning af kantinen", Purpose.WRITTEN_INFORMATION)
        .slot(slot("10:10", "10:10"))
        .recommendation(asked("HMU", "tager nyt om kantinen til efterretning"))
        .caseStatement(
            text(
                "Kantinen lukker i uge 28 og åbner igen i uge 33."
                    + " I mellemtiden kører en madvogn mellem husene."))
        .decision(decided("HMU", "tage nyt om kantinen til efterretning"))
        .build();
  }

  private static AgendaItem news() {
    return item("6", "Kommunikation fra dagens møde", Purpose.COMMUNICATION)
        .slot(slot("10:10", "10:15"))
        .recommendation(asked("HMU", "beslutter, hvilke nyheder der skal på intranettet"))
        .caseStatement(text("Kommunikationsafdelingen skriver en kort nyhed efter hvert møde."))
        .decision(decided("HMU", "der skrives om retningslinjen for vikarer og om madvognen"))
        .build();
  }

  private static AgendaItem comingItems() {
    return item("7", "Punkter til kommende møder, gensidige orienteringer og eventuelt")
        .addPurposes(Purpose.COMING_ITEMS, Purpose.MUTUAL_INFORMATION, Purpose.ANY_OTHER_BUSINESS)
        .slot(slot("10:15", "10:30"))
        .recommendation(
            asked(
                "HMU",
                "orienterer hinanden om nyt fra afdelingerne",
                "drøfter forslag til punkter"))
        .caseStatement(text("Næste møde i HMU er den 4. juni 2026."))
        .decision(
            decided(
                "HMU",
                "orientere hinanden kort, da tiden var knap",
                "Rygepolitikken tages op på HMU mødet i juni."))
        .addFollowUp(smokingPolicy())
        .build();
  }

  private static FollowUp smokingPolicy() {
    return FollowUp.builder()
        .text("Rygepolitikken tages op på HMU mødet i juni.")
        .committee(committee("HMU", "HMU"))
        .due(PrintedDate.of("juni"))
        .dueMeeting("HMU mødet i juni")
        .build();
  }
}
