package dk.medsdk.io.text;

import static dk.medsdk.model.meeting.DocumentKind.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.io.line.Verbatim;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.SampleDocument;
import dk.medsdk.testkit.SampleDocuments;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MedTextWriteTest {

  static Stream<SampleDocument> pages() {
    return SampleDocuments.all().stream().filter(sample -> sample.layout().equals("rm-page"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void writesThePagesOfTheRegionsSoThatNothingOfThemIsLost(SampleDocument sample) {
    WrittenText written = MedText.write(sample.expected());

    assertThat(written.losses()).isEmpty();
    assertThat(MedText.read(written.text()).value()).isEqualTo(sample.expected());
    assertThat(written.text()).doesNotContain("Næste møde:", "Niveau:", "Dagsorden\n", "Referat\n");
  }

  @Test
  void writesTheWordsThatPagesPrint() {
    assertThat(
            text(
                """
                "committee": {"name": "HMU Kysten", "level": "HMU"}, "date": "2026-03-05", "start": "10:30",
                "places": ["Kantinen"], "attendance": [{"name": "Ida Holm", "state": "absent"}],
                "items": [{"number": "1", "title": "Velkomst", "slot": {"start": "10:30", "end": "10:35"},
                  "purposes": ["welcome"],
                  "recommendation": {"addressee": "HMU", "points": [{"text": "godkender dagsordenen"}]},
                  "caseStatement": [{"type": "paragraph", "text": "Dagsordenen blev sendt ud i går."}],
                  "decision": {"actor": "HMU", "resolutions": [{"text": "godkende dagsordenen"}]},
                  "attachments": [{"number": "1", "title": "Kort"}, {"title": "Plan"}]}]
                """))
        .isEqualTo(
            """
            - Udvalg: HMU Kysten
            - Mødedato: 05. marts, 2026 kl. 10:30
            - Mødested: Kantinen
            Afbud
            - Ida Holm
            1. Velkomst (kl. 10.30-10.35)
            Det indstilles, at HMU
            - godkender dagsordenen
            Sagsfremstilling
            Dagsordenen blev sendt ud i går.
            Beslutning
            HMU besluttede, at:
            - godkende dagsordenen
            Bilag
            - Bilag 1 – Kort
            - Plan
            """);
  }

  @Test
  void writesWhatPagesSeldomPrintWithTheDanishWordsOfTheFormat() {
    assertThat(
            text(
                """
                "committee": {"name": "Østudvalget", "level": "LMU"}, "organisation": "Havjylland",
                "kind": "extraordinary", "calledBy": "Bo Vang", "reason": "Brand", "end": "12:00",
                "lastDate": "2026-03-13", "zone": "Atlantic/Faroe", "online": false, "caseNumber": "7",
                "chairedBy": "Karen Dahl", "minuteTaker": "Mona Krag", "distribution": ["Alle"],
                "attachments": [{}], "nextMeeting": {"text": "snarest"}
                """))
        .isEqualTo(
            """
            Referat
            - Udvalg: Østudvalget
            - Niveau: LMU
            - Sluttidspunkt: kl. 12:00
            - Organisation: Havjylland
            - Mødetype: Ekstraordinært møde
            - Indkaldt af: Bo Vang
            - Anledning: Brand
            - Sidste dag: 13. marts, 2026
            - Tidszone: Atlantic/Faroe
            - Online: nej
            - Sagsnr.: 7
            - Mødeleder: Karen Dahl
            - Referent: Mona Krag
            - Sendes til: Alle
            - Næste møde: snarest
            Bilag til mødet
            - Bilag –
            """);
  }

  @Test
  void writesPeopleWithAllThatIsSaidOfThem() {
    assertThat(
            text(
                """
                "attendance": [
                  {"name": "Ida Holm", "role": "AMR, køkkenet", "side": "employee", "representation": "AMR",
                   "state": "partial", "from": "09:30", "until": "14:30", "approximate": true},
                  {"name": "Bo Vang", "role": "TR", "state": "present", "substituteFor": "Eva Lund"},
                  {"name": "Åse Toft", "reason": "Kursus"}, {"name": "Jens Fjord", "state": "partial"}]
                """))
        .isEqualTo(
            """
            Referat
            Afbud
            - Ida Holm (AMR, køkkenet) ankommer ca. kl. 09.30 og forlader mødet ca. kl. 14.30
            Til stede
            - Bo Vang (titel: TR; suppleant for Eva Lund)
            Personer
            - Åse Toft (årsag: Kursus)
            Afbud
            - Jens Fjord deltager delvist
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"number\":\"4a\",\"title\":\"Støj\";4a. Støj",
        "\"number\":\"IV\",\"title\":\"Støj\";Punkt IV: Støj",
        "\"number\":\"1\",\"title\":\"støj\";Punkt 1:·støj",
        "\"title\":\"Støj\";Punkt: Støj",
        "\"number\":\"1\";Punkt 1:",
        "\"title\":\"Pause\",\"allottedMinutes\":15,\"purposes\":[\"break\"];Punkt: Pause (15 min.)",
        "\"number\":\"1\",\"title\":\"Kort (10 min.) møde\";Punkt 1:·Kort (10 min.) møde",
        "\"number\":\"1\",\"title\":\"Støj.\",\"allottedMinutes\":5;Punkt 1:·Støj.·(5 min.)",
        "\"title\":\"Pause\",\"purposes\":[\"break\"];Punkt: Pause",
        "\"number\":\"2\",\"title\":\"Støj\",\"slot\":{\"start\":\"08:00\"},\"allottedMinutes\":5;2. Støj"
            + " (kl. 08.00 – 5 min.)",
        "\"number\":\"2\",\"title\":\"Støj\",\"purposes\":[\"discussion\",\"decision\"],\"presenters\":"
            + "[\"Ida Holm\",\"Bo Vang\",\"Eva Lund\"];2. Støj (drøftelse og beslutning v. Ida Holm, Bo"
            + " Vang og Eva Lund)",
      })
  void headsItems(String item, String heading) {
    assertThat(text("\"items\":[{" + item + "}]")).isEqualTo("Referat\n" + heading + "\n");
  }

  @Test
  void headsABreakByItsTitleWhereAnItemStandsAboveIt() {
    String items =
        """
        "items": [{"number": "1", "title": "A"},
          {"title": "Pause", "allottedMinutes": 15, "purposes": ["break"]}]
        """;

    assertThat(text(items)).isEqualTo("Referat\n1. A\nPause (15 min.)\n");
  }

  @Test
  void closesADecisionWithWhatTheSidesSay() {
    assertThat(
            text(
                """
                "items": [{"number": "1", "title": "Støj", "decision": {"actor": "hele udvalget",
                  "resolutions": [{"text": "at vente"}], "agreement": "agreedWithReservation",
                  "statements": [{"side": "management", "text": "Tak"}, {"side": "employee", "text": "nej"}]}}]
                """))
        .isEqualTo(
            """
            Punkt 1:·Støj
            Beslutning
            ···hele udvalget besluttede, at:
            ···- at vente
            ···Enighed: Enighed med forbehold
            ···Udtalelse fra ledelsessiden: Tak
            ···Udtalelse fra medarbejdersiden: nej
            """);
  }

  @Test
  void headsItemsUnderItemsByTheirDepth() {
    assertThat(
            text(
                """
                "items": [{"number": "1", "title": "A", "items": [{"number": "1.1", "title": "B",
                  "caseNumber": "7", "items": [{"title": "C", "items": [{"number": "x", "title": "D"}]}]}]}]
                """))
        .isEqualTo(
            """
            Referat
            1. A
            Underpunkt 1.1: B
            Sagsnr.: 7
            Under-underpunkt: C
            Under-under-underpunkt x: D
            """);
  }

  @Test
  void marksWhatWouldBeTakenForSomethingElse() {
    assertThat(
            text(
                """
                "items": [{"number": "1", "title": "A", "caseStatement": [
                  {"type": "heading", "text": "Baggrund"},
                  {"type": "paragraph", "text": "Frokost"},
                  {"type": "paragraph", "text": "2. høring begynder i august."},
                  {"type": "paragraph", "text": "Bilag 3: Plan for huset."},
                  {"type": "paragraph", "text": "HMU besluttede, at det skulle vente."},
                  {"type": "list", "elements": [{"text": "en", "nested": {"elements": [{"text": "to"}]}}]},
                  {"type": "list", "ordered": true, "elements": [{"label": "a", "text": "x"},
                    {"label": "b", "text": "y"}]},
                  {"type": "table", "rows": [{"cells": ["Vagt", "Timer"]}, {"cells": ["", "7"]}, {}]},
                  {"type": "heading", "level": 2, "text": "Tal"},
                  {"type": "heading", "text": "Sidst"}],
                "decision": {"narrative": [{"type": "paragraph", "text": "Budgettet blev godkendt af alle."},
                  {"type": "paragraph", "text": "Gangen males blå."}]}}]
                """))
        .isEqualTo(
            """
            Punkt 1:·A
            Sagsfremstilling
            ···# Baggrund
            ··Frokost
            ··2. høring begynder i august.
            ··Bilag 3: Plan for huset.
            ··HMU besluttede, at det skulle vente.
            ···- en
            ·····- to

            ···a. x
            ···b. y
            ···|\tVagt\tTimer\t|
            ···|\t\t7\t|
            ···|\t|
            ···## Tal
            ···# Sidst
            Beslutning
            ··Budgettet blev godkendt af alle.
            ··Gangen males blå.
            """);
  }

  @Test
  void writesNoHeadingDeeperThanNine() {
    assertThat(
            text(
                """
                "items": [{"number": "1", "title": "A", "summary": [
                  {"type": "heading", "level": 2147483647, "text": "Tal"},
                  {"type": "heading", "level": -1, "text": "Flere"}]}]
                """))
        .isEqualTo("Referat\nPunkt 1:·A\nResume\n···######### Tal\n···# Flere\n");
  }

  @Test
  void putsEveryTextOnOneLineAndSaysIt() {
    Meeting meeting = Meeting.builder().addPlaces(" a\nb\0 ", " ").minuteTaker("x\ud83d").build();
    WrittenText written =
        MedText.write(MeetingDocument.builder().kind(MINUTES).meeting(meeting).build());

    assertThat(written.text()).isEqualTo("Referat\n- Mødested: a b\n- Referent: x\ufffd\n");
    assertThat(paths(written, "ChangedInText"))
        .containsExactlyInAnyOrder(
            "/meeting/places/0", "/meeting/places/1", "/meeting/minuteTaker");
  }

  @Test
  void saysWhatHasNoPlaceWithThePathsOfTheWholeDocument() {
    WrittenText written =
        write(
            """
            "id": "m-1", "items": [{"number": "1", "title": "A", "caseStatement": [
              {"type": "table"}, {"type": "list", "ordered": true, "elements": [{"text": "x"}]},
              {"type": "paragraph", "text": "Læs mere her.", "links": [{"start": 0, "end": 4, "target": "u"}]}],
              "attachments": [{"title": "Plan", "uri": "plan.pdf"}]}]
            """);

    assertThat(paths(written, "NotInText"))
        .containsExactly(
            "/meeting/id",
            "/meeting/items/0/caseStatement/0/rows",
            "/meeting/items/0/caseStatement/1/ordered",
            "/meeting/items/0/caseStatement/2/links",
            "/meeting/items/0/attachments/0/uri");
    assertThat(written.losses()).allMatch(loss -> loss.severity() == Severity.INFO);
  }

  @Test
  void saysWhetherAnItemIsOpen() {
    String reason = "x".repeat(101);
    WrittenText written =
        write(
            """
            "items": [
              {"number": "1", "title": "A", "openness": "closed", "closedReason": "Personsag"},
              {"number": "2", "title": "B", "openness": "closed", "closedReason": "%s"},
              {"number": "3", "title": "C", "openness": "open"},
              {"number": "4", "title": "D", "openness": "closed", "closedReason": "a\\rb"}]
            """
                .formatted(reason));

    assertThat(written.text().lines())
        .containsExactly(
            "Referat",
            "1. A",
            "Lukket punkt: Personsag",
            "2. B",
            "Lukket punkt",
            "3. C",
            "Åbent punkt",
            "4. D",
            "Lukket punkt");
    assertThat(paths(written, "NotInText"))
        .containsExactly("/meeting/items/1/closedReason", "/meeting/items/3/closedReason");
  }

  @Test
  void writesNothingOfADocumentInWhichNothingIs() {
    MeetingDocument empty = MedText.read("").value();

    assertThat(MedText.write(empty)).isEqualTo(new WrittenText("", List.of()));
  }

  /** The page, with a dot for each figure space, so that people see it. */
  private static String text(String meeting) {
    return write(meeting).text().replace(Verbatim.BLANK, '·');
  }

  private static WrittenText write(String meeting) {
    String json = "{\"format\":\"med/1\",\"kind\":\"minutes\",\"meeting\":{" + meeting + "}}";
    return MedText.write(MedJson.documents().read(json).value());
  }

  private static List<String> paths(WrittenText written, String id) {
    return written.losses().stream()
        .filter(loss -> loss.id().equals(id))
        .map(Finding::path)
        .map(Object::toString)
        .toList();
  }
}
