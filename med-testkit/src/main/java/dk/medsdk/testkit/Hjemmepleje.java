package dk.medsdk.testkit;

import static dk.medsdk.testkit.SampleParts.committee;
import static dk.medsdk.testkit.SampleParts.decided;
import static dk.medsdk.testkit.SampleParts.item;
import static dk.medsdk.testkit.SampleParts.minutes;
import static dk.medsdk.testkit.SampleParts.outcome;
import static dk.medsdk.testkit.SampleParts.text;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.model.meeting.Purpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A Word document with nothing wrong: numbered items, each with its outcome, mostly in a word. */
final class Hjemmepleje {

  private static final String CENTRE = "LOM i Center for Hjemmepleje";

  private Hjemmepleje() {}

  static SampleDocument sample() {
    return new SampleDocument(
        "hjemmepleje",
        "word-lom",
        SampleText.read("word-lom", "hjemmepleje"),
        minutes(meeting()),
        List.of());
  }

  private static Meeting meeting() {
    return Meeting.builder()
        .committee(committee("LOM", CENTRE))
        .organisation("Sundhed og Ældre")
        .date(LocalDate.of(2025, 11, 18))
        .start(LocalTime.of(9, 0))
        .end(LocalTime.of(11, 0))
        .addPlace("Mødelokale Birk på Gammelgade 8")
        .addDistribution(CENTRE)
        .addItem(approved("1", "Godkendelse af dagsorden"))
        .addItem(approved("2", "Godkendelse af referatet fra 2. september"))
        .addItems(routes(), vaccination(), electricBikes(), daysOff(), nextMeeting())
        .nextMeeting(PrintedDate.of("20. januar 2026", LocalDate.of(2026, 1, 20)))
        .build();
  }

  private static AgendaItem approved(String number, String title) {
    return item(number, title, Purpose.APPROVAL).decision(outcome("Godkendt.")).build();
  }

  private static AgendaItem routes() {
    return item("3", "Køreruter i ydertimerne", Purpose.INFORMATION)
        .addPresenter("Mads Østerlund")
        .allottedMinutes(15)
        .caseStatement(
            text(
                "Ruterne er lagt om, så ingen kører mere end 30 kilometer på en aftenvagt."
                    + " Borgerne har fået brev om de nye tidspunkter."))
        .decision(outcome("Taget til efterretning."))
        .build();
  }

  private static AgendaItem vaccination() {
    return item("4", "Influenzavaccination af medarbejdere", Purpose.DISCUSSION)
        .allottedMinutes(20)
        .caseStatement(
            text(
                "Sidste år tog fire ud af ti imod tilbuddet. Flere foreslog, at vaccinen gives"
                    + " i grupperummene ved vagtskifte.",
                "Der blev også talt om, hvad det betyder, at tilbuddet er frivilligt."))
        .decision(outcome("Drøftet."))
        .build();
  }

  private static AgendaItem electricBikes() {
    return item("5", "Retningslinje for brug af elcykler", Purpose.APPROVAL)
        .addPresenter("Camilla Juhl Hede")
        .allottedMinutes(25)
        .caseStatement(
            text(
                "Cyklerne må ikke stå ude om natten, og hjelmen er personlig."
                    + " Batterierne lades op i skuret, aldrig i gangen."))
        .decision(outcome("Godkendt."))
        .build();
  }

  private static AgendaItem daysOff() {
    return item("6", "Fridage mellem jul og nytår", Purpose.DISCUSSION, Purpose.DECISION)
        .allottedMinutes(20)
        .caseStatement(text("Planlæggerne efterlyser ønskerne tidligere, end de plejer at komme."))
        .decision(
            decided(
                text("Der er forskel på grupperne, og det skal der være plads til."),
                "LOM",
                "ønskerne afleveres senest den 1. oktober",
                "hver gruppe selv fordeler de to lukkedage"))
        .build();
  }

  private static AgendaItem nextMeeting() {
    return item("7", "Næste møde", Purpose.NEXT_MEETING)
        .caseStatement(
            text(
                "Næste møde i LOM er den 20. januar 2026." + " Mødet begynder med kaffe kl. 8.45."))
        .decision(outcome("Taget til efterretning."))
        .build();
  }
}
