package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.Corpus;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliticalBodyTest {

  private static final String ID = "PoliticalMinutes";
  private static final String ITEMS = "\n1. Godkendelse af dagsorden\nBeslutning\nGodkendt.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Økonomiudvalg - Referat",
        "Økonomiudvalget - Dagsorden",
        "Udvalg: Byrådet i Strandvig Kommune",
        "Udvalg: Strandvig Byråd",
        "Udvalg: Kommunalbestyrelsen",
        "Udvalg: Regionsrådet"
      })
  void warnsOfABodyByItsName(String head) {
    assertThat(MedText.read(head + ITEMS).findings())
        .filteredOn(finding -> finding.id().equals(ID))
        .hasSize(1)
        .allMatch(finding -> finding.severity() == Severity.WARNING);
  }

  @Test
  void saysWhichBodyAndWhere() {
    ReadResult<MeetingDocument> read = MedText.read("Økonomiudvalg - Referat" + ITEMS);
    Finding finding = read.findings().get(0);

    assertThat(finding.message(Locale.forLanguageTag("da"))).contains("(»Økonomiudvalg«)");
    assertThat(read.source().cut(finding.span().orElseThrow())).isEqualTo("Økonomiudvalg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POLITISK BEHANDLING\nSagen afgøres senere.\nKompetence: Byrådet",
        "Kompetence: Byrådet\nFor stemte Ida Holm (A) og Bo Vang (V).",
        "Fraværende: Ida Holm (A), Bo Vang (Ø)\nUnderskriftsark"
      })
  void warnsOfABodyByTwoMarks(String marks) {
    assertThat(MedText.read("Udvalget for Teknik - Referat" + ITEMS + marks).findings())
        .extracting(Finding::id)
        .contains(ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Udvalg: HMU Kysthospitalet\n1. Budget\nPOLITISK BEHANDLING\nKompetence: Byrådet",
        "Udvalg: Hoved-MED\nDeltagere: Ida Holm (A), Bo Vang (V)\n1. Møde med byrådet\nKompetence: x",
        "Udvalg: RMU\nMødetype: Møde med den politiske ledelse\n1. Regionsrådet om budgettet",
        "Udvalg: Byrådet og Samarbejdsudvalget\n1. Budget",
        "Udvalg: MED-udvalget i Byrådssekretariatet\n1. Budget",
        "Sted: Byrådssalen\n1. Møde med økonomiudvalget\nKompetence: Ida Holm spørger.",
        "1. Valg\nTil stede var Ida Holm (A), Bo Vang (V) og Eva Lund (C)."
      })
  void takesNoDocumentOfMedForPolitical(String text) {
    assertThat(MedText.read(text).findings()).extracting(Finding::id).doesNotContain(ID);
  }

  @Test
  void warnsOfTheOnlyPoliticalDocumentOfTheCorpus() {
    assertThat(Corpus.all())
        .filteredOn(
            document ->
                MedText.read(document.bytes()).findings().stream()
                    .anyMatch(finding -> finding.id().equals(ID)))
        .extracting(Object::toString)
        .containsExactly("e-dagsorden/oekonomiudvalg-politisk-referat");
  }
}
