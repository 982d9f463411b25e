package dk.medsdk.testkit;

import static dk.medsdk.testkit.SampleParts.committee;
import static dk.medsdk.testkit.SampleParts.info;
import static dk.medsdk.testkit.SampleParts.item;
import static dk.medsdk.testkit.SampleParts.minutes;
import static dk.medsdk.testkit.SampleParts.outcome;
import static dk.medsdk.testkit.SampleParts.text;
import static dk.medsdk.testkit.SampleParts.warning;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.Purpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A Word document that lost its automatic numbers, so that every item is the first; the headline
 * prints no year, and the items take longer than the meeting.
 */
final class Biblioteker {

  private Biblioteker() {}

  static SampleDocument sample() {
    return new SampleDocument(
        "biblioteker",
        "word-lom",
        SampleText.read("word-lom", "biblioteker"),
        minutes(meeting()),
        findings());
  }

  private static List<ExpectedFinding> findings() {
    return List.of(
        info("MeetingDateIncomplete", 1),
        info("PlannedTimeExceedsMeeting", 1),
        warning("RepeatedItemNumber", 8),
        info("ItemWithoutDecision", 8),
        warning("NumberedParagraphWithoutTitle", 11));
  }

  private static Meeting meeting() {
    return Meeting.builder()
        .committee(committee("LOM", "LOM i Center for Biblioteker og Borgerhuse"))
        .organisation("Kultur og Fritid")
        .date(LocalDate.of(2026, 4, 22))
        .start(LocalTime.of(13, 0))
        .end(LocalTime.of(14, 30))
        .addPlace("Læsesalen på Havnegade Bibliotek")
        .addDistribution("Medlemmer og suppleanter i LOM")
        .addItem(approved("Godkendelse af dagsordenen"))
        .addItem(approved("Godkendelse af referatet fra februar"))
        .addItems(leadership(), bookBus(), openingHours(), childrensLibrary(), workingAlone())
        .addItems(angryBorrowers(), bookSwap(), otherBusiness())
        .build();
  }

  private static AgendaItem approved(String title) {
    return item("1", title, Purpose.APPROVAL).decision(outcome("Godkendt.")).build();
  }

  private static AgendaItem leadership() {
    return item("1", "Nyt fra Hovedmed", Purpose.INFORMATION)
        .addPresenter("Grethe Damkjær")
        .allottedMinutes(10)
        .caseStatement(
            text(
                "Grethe Damkjær fortalte, at Hovedmed har sat gang i en fælles lederuddannelse."
                    + " De første hold begynder efter sommeren, og pladserne fordeles"
                    + " efter anciennitet."))
        .build();
  }

  /** A paragraph of the item before it that the list in Word numbered. */
  private static AgendaItem bookBus() {
    return AgendaItem.builder()
        .number("1")
        .caseStatement(
            text(
                "Aksel Munk fortalte, at bogbussen er på værksted til uge 20. Ruterne køres så"
                    + " længe i en lånt varevogn, hvor der kun er plads til halvdelen"
                    + " af bøgerne."))
        .build();
  }

  private static AgendaItem openingHours() {
    return item("1", "Åbningstider i sommerferien", Purpose.DISCUSSION)
        .allottedMinutes(20)
        .caseStatement(
            text(
                "Der var ønske om at holde åbent om aftenen, når det er varmt. Nogle mente,"
                    + " at 45 min til oprydning er for lidt. Centerledelsen regner på det."))
        .build();
  }

  private static AgendaItem childrensLibrary() {
    return item("1", "Flytning af børneafdelingen")
        .addPresenters("Solveig Abildtoft", "Aksel Munk")
        .allottedMinutes(10)
        .caseStatement(
            text(
                "Solveig viste tegningerne af det nye rum med udsigt til åen."
                    + " Reolerne kommer på hjul, så rummet kan ryddes til teater."))
        .build();
  }

  private static AgendaItem workingAlone() {
    return item("1", "Retningslinje for alenearbejde", Purpose.APPROVAL, Purpose.DISCUSSION)
        .allottedMinutes(15)
        .caseStatement(
            text(
                "Retningslinjen er fra 2019 og nævner en vagtcentral, som ikke findes mere."
                    + " Den rettes til, så nummeret passer."))
        .build();
  }

  private static AgendaItem angryBorrowers() {
    return item("1", "Temadrøftelse – Hvad gør vi, når en låner bliver vred")
        .addPurpose(Purpose.GROUP_DISCUSSION)
        .allottedMinutes(30)
        .caseStatement(
            text(
                "Fra grupperne: Tal roligt, og gå aldrig alene ned i kælderen. Ring efter en"
                    + " kollega, før det er nødvendigt. Skriv hændelsen ned samme dag.",
                "Der var også et ønske om et kursus for studentermedhjælpere."))
        .build();
  }

  private static AgendaItem bookSwap() {
    return item("1", "Bogbytte og ”skæve fund”", Purpose.INFORMATION)
        .allottedMinutes(10)
        .caseStatement(
            text(
                "Hylderne ved indgangen er blevet populære."
                    + " Der mangler en, som rydder dem om mandagen."))
        .build();
  }

  private static AgendaItem otherBusiness() {
    return item("1", "Eventuelt", Purpose.ANY_OTHER_BUSINESS).build();
  }
}
