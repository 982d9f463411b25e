package dk.medsdk.cli;

import static dk.medsdk.cli.CommandRun.danish;
import static dk.medsdk.cli.CommandRun.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.FindingCatalogue;
import dk.medsdk.finding.FindingKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainCommandTest {

  @Test
  void explainsInDanish() {
    CommandRun run = danish("explain", "OverlappingTimeSlots");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("OverlappingTimeSlots – To punkters tidsrum overlapper\nAlvor: error\n")
        .contains(
            "(modstrid i dokumentet, A)",
            "\nKontroller: agendaDraft (error), ",
            "\nProblem\n  To punkter",
            "\nAfhjælpning\n")
        .contains("\nEksempel\n    Dokument:\n      - Udvalg: ")
        .doesNotContain("```", "##", "Two items");
  }

  @Test
  void explainsInEnglishWithTheDanishExample() {
    assertThat(english("explain", "overlappingtimeslots").out())
        .startsWith("OverlappingTimeSlots – The time slots")
        .contains("Severity: error\n", "\nProblem\n  Two items", "\nRemedy\n")
        .contains("\nBasis (Danish source): ", "\nExample\n    Document:\n      - Udvalg: ")
        .doesNotContain("Afhjælpning");
  }

  @Test
  void asksWhatWasMeantByAnUnknownName() {
    CommandRun run = english("explain", "OverlapingTimeSlot");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("med: There is no rule called \"OverlapingTimeSlot\".")
        .contains("med rules. Did you mean OverlappingTimeSlots?");
    assertThat(danish("explain", "qqq").err()).doesNotContain("Mente du");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyKindOfFindingHasAPageWithAProblemAndARemedyInBothLanguages(String id) {
    assertThat(danish("explain", id).out()).contains("\nProblem\n  ", "\nAfhjælpning\n  ");
    assertThat(english("explain", id).out()).contains("\nProblem\n  ", "\nRemedy\n  ");
  }

  @Test
  void explainsWhatTheReadersOfWordFilesAndPdfFilesFind() {
    assertThat(danish("explain", "TrackedChanges").out()).contains("Gennemse i Word");
    assertThat(english("explain", "PdfPassword").out()).startsWith("PdfPassword – The PDF file");
  }

  static Stream<String> ids() {
    return FindingCatalogue.all().kinds().stream().map(FindingKind::id);
  }
}
