package dk.medsdk.testkit;

import static dk.medsdk.testkit.SampleParts.committee;
import static dk.medsdk.testkit.SampleParts.info;
import static dk.medsdk.testkit.SampleParts.item;
import static dk.medsdk.testkit.SampleParts.minutes;
import static dk.medsdk.testkit.SampleParts.text;
import static dk.medsdk.testkit.SampleParts.warning;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.Purpose;
import java.time.LocalTime;
import java.util.List;

/**
 * A Word document of another municipality: parentheses after the numbers, "v/" before names, the
 * bookmarks of an export in it, a date without year, and no decision anywhere.
 */
final class Skoleomraadet {

  private Skoleomraadet() {}

  static SampleDocument sample() {
    return new SampleDocument(
        "skoleomraadet",
        "word-lom",
        SampleText.read("word-lom", "skoleomraadet"),
        minutes(meeting()),
        findings());
  }

  private static List<ExpectedFinding> findings() {
    return List.of(
        warning("MeetingDateIncomplete", 5),
        info("ItemWithoutDecision", 8),
        info("ConversionResidue", 10),
        info("PersonSpelledTwoWays", 10));
  }

  private static Meeting meeting() {
    return Meeting.builder()
        .committee(committee("Sektormed", "Sektormed for Skoler og Dagtilbud"))
        .organisation("Børn og Læring")
        .start(LocalTime.of(14, 30))
        .end(LocalTime.of(16, 0))
        .addPlace("Aulaen på Åløkkeskolen")
        .addDistribution("Skolelederne og de lokale medudvalg")
        .addItems(directors(), newTeachers(), closingDays(), noise(), election(), otherBusiness())
        .build();
  }

  private static AgendaItem directors() {
    return item("1", "Nyt fra direktionen", Purpose.INFORMATION)
        .addPresenter("Holger Bisgaard")
        .allottedMinutes(15)
        .caseStatement(
            text(
                "Budgettet for næste år er sendt i høring, og svarene samles på rådhuset"
                    + " i uge 34. Der spares på vikarer, men ikke på tosprogsstøtte."))
        .build();
  }

  private static AgendaItem newTeachers() {
    return item("2", "Skolestart for nye medarbejdere")
        .addPresenter("Ulla Nørremark")
        .allottedMinutes(20)
        .caseStatement(
            text(
                "Alle nyansatte får en mentor og en fridag til at se skolen uden børn."
                    + " Ordningen prøves på tre skoler."))
        .build();
  }

  private static AgendaItem closingDays() {
    return item("3", "Lukkedage i dagtilbud", Purpose.DISCUSSION)
        .allottedMinutes(15)
        .caseStatement(
            text(
                "Forældrene vil gerne kende datoerne et år frem."
                    + " Medhjælperne vil gerne have indflydelse på dem.",
                "Der skal findes en model, som begge parter kan leve med."))
        .build();
  }

  private static AgendaItem noise() {
    return item("4", "Støj i fællesrummene", Purpose.INFORMATION, Purpose.GROUP_DISCUSSION)
        .addPresenter("Kåre Stubkjær")
        .allottedMinutes(25)
        .caseStatement(
            text(
                "Målingerne viser, at det værste tidspunkt er kvart i tolv. Grupperne foreslog"
                    + " filt under stolebenene, faste ”stillezoner” og flere udedage."))
        .build();
  }

  private static AgendaItem election() {
    return item("5", "Valg af ordstyrer", Purpose.ELECTION)
        .caseStatement(text("Ulla Nørremarck blev foreslået og tager gerne et år mere."))
        .build();
  }

  private static AgendaItem otherBusiness() {
    return item("6", "Eventuelt", Purpose.ANY_OTHER_BUSINESS)
        .caseStatement(text("Der mangler stadig nøgler til cykelskuret."))
        .build();
  }
}
