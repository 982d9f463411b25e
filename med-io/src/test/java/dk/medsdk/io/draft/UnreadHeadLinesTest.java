package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.Corpus;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadHeadLinesTest {

  private static final String ID = "HeadLineNotUnderstood";
  private static final String ITEMS = "\n\n1. Budget (5 min.)\n2. Eventuelt (5 min.)\n";

  @Test
  void reportsAllLinesOnceAtTheFirst() {
    ReadResult<MeetingDocument> read =
        MedText.read("Udvalg: LMU\nVejr: blæst\nMødeleder: Ida Holm\nMødeleder: Bo Vang" + ITEMS);

    assertThat(read.findings()).extracting(Finding::id).containsExactly(ID);
    Finding finding = read.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(read.source().cut(finding.span().orElseThrow())).isEqualTo("Vejr: blæst");
    assertThat(finding.message(Locale.forLanguageTag("da")))
        .isEqualTo(
            "2 linjer i hovedet er ikke forstået og kun gemt som tekst; den første er »Vejr:"
                + " blæst«");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "2 lines of the head were not understood and are kept as text only; the first is"
                + " \"Vejr: blæst\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Udvalg: LMU\nDato: engang i foråret",
        "Vejr: blæst",
        "Referat LMU Fjordbyen den 4. juni 2024 (erstatter det første)"
      })
  void reportsALineThatIsNotUnderstood(String head) {
    assertThat(MedText.read(head + ITEMS).findings()).extracting(Finding::id).contains(ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Referat af møde i LMU Fjordbyen den 3. juni 2024\nMødedato: 4. juni 2024",
        "Referat af møde i LMU Fjordbyen den 4. juni 2023\nMødedato: 4. juni 2024"
      })
  void leavesALineThatGivesTheMeetingAnotherDayToARule(String head) {
    MeetingDocument document = MedText.read(head + "\nUdvalg: LMU Fjordbyen" + ITEMS).value();

    assertThat(MedText.read(head + "\nUdvalg: LMU Fjordbyen" + ITEMS).findings()).isEmpty();
    assertThat(document.preamble().plainText()).isEqualTo("Mødedato: 4. juni 2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Udvalg: LMU\nKære alle",
        "Udvalg: LMU\nHusk madpakken.",
        "Udvalg: LMU\n* * *",
        "Udvalg: LMU\nMødedato: 4. juni 2024\nReferent: Ida Holm"
      })
  void saysNothingOfGreetingsAndSentences(String head) {
    assertThat(MedText.read(head + ITEMS).findings()).isEmpty();
  }

  @Test
  void saysNothingMoreOfATextWithoutItems() {
    assertThat(MedText.read("Vejr: blæst\nSted og stund").findings())
        .extracting(Finding::id)
        .containsExactly("NoItemsFound");
  }

  @Test
  void masksNumbersOfPersons() {
    Finding finding = MedText.read("Vejr: 010203-1234" + ITEMS).findings().get(0);

    assertThat(finding.message(Locale.ENGLISH)).doesNotContain("1234");
  }

  @Test
  void understandsTheHeadsOfAllLayoutsThatAreListed() {
    List<String> reported =
        Corpus.all().stream()
            .filter(document -> !document.layout().equals("unlisted"))
            .filter(
                document ->
                    MedText.read(document.bytes()).findings().stream()
                        .anyMatch(finding -> finding.id().equals(ID)))
            .map(Object::toString)
            .toList();

    assertThat(reported).isEmpty();
  }
}
