package dk.medsdk.validation.rule.privacy;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.testkit.ProcessorTime;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.PrintedMinutes;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.rule.Gate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprNumberInTextTest {

  /** Born in 1890: nobody's. */
  private static final String NUMBER = "010190-6789";

  private final CprNumberInText rule = new CprNumberInText();

  @Test
  void pointsToTheNumberButDoesNotSayIt() {
    PrintedMinutes minutes =
        PrintedMinutes.of("1. Klager", "Klagen fra borger " + NUMBER + " blev drøftet.")
            .item("1. Klager", item("1", "Klager").build());
    List<Finding> found = check(rule, minutes.input());

    assertThat(danish(found)).containsExactly("Der står et CPR-nummer i teksten");
    assertThat(english(found)).containsExactly("The text holds a CPR number");
    Finding finding = found.get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.path()).isEqualTo(ModelPath.ITEMS.child(0));
    assertThat(finding.span()).contains(minutes.spanOf(NUMBER));
    assertThat(finding.related()).isEmpty();
    assertThat(finding.suggestion()).isPresent();
    assertThat(finding.toString()).doesNotContain("0101").doesNotContain("6789");
  }

  @Test
  void isAnErrorWhereTheDocumentIsPublished() {
    Report published =
        MeetingValidator.builder()
            .gate(Gate.PUBLISHED)
            .build()
            .validate(PrintedMinutes.of("- Mødedato: 12. marts 2026", NUMBER).input());

    assertThat(published.findings())
        .filteredOn(finding -> finding.id().equals("CprNumberInText"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void seesWhatStandsOutsideTheItems() {
    List<Finding> found = check(rule, PrintedMinutes.of("Udskrevet af " + NUMBER).input());

    assertThat(found).extracting(Finding::path).containsExactly(ModelPath.ROOT);
  }

  @Test
  void looksIntoTheTextsOfADocumentBuiltInCode() {
    List<Finding> found =
        check(
            rule,
            item("1", "Klager")
                .caseStatement(RichText.ofParagraphs("Borgeren er " + NUMBER + "."))
                .build());

    assertThat(found)
        .extracting(finding -> finding.path().pointer())
        .containsExactly("/meeting/items/0/caseStatement/0/text");
    assertThat(found.get(0).span()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sagsnr.: 1-13-3-57-16",
        "Sag 0101906789",
        "Tlf. 0101906789",
        "+0101906789",
        "EAN 5790010190678",
        "CVR 01019067",
        "Ordre 010190-67890",
        "320190-6789",
        "Den 01-01-1990 kl. 10.00-12.00"
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(check(rule, PrintedMinutes.of(text).input())).isEmpty();
  }

  @Test
  void reportsFiftyOneByOneAndTheOthersTogether() {
    List<Finding> found = check(rule, PrintedMinutes.of((NUMBER + "\n").repeat(53)).input());

    assertThat(found).hasSize(CprNumberInText.MOST + 1);
    assertThat(danish(found)).last().isEqualTo("Der står yderligere 3 CPR-numre i teksten");
    assertThat(english(found)).last().isEqualTo("The text holds another 3 CPR numbers");
    assertThat(found.get(50).span().orElseThrow().start()).isEqualTo(50 * 12);
  }

  @Test
  void saysOneMoreInTheSingular() {
    List<Finding> found = check(rule, PrintedMinutes.of((NUMBER + "\n").repeat(51)).input());

    assertThat(danish(found)).last().isEqualTo("Der står yderligere 1 CPR-nummer i teksten");
    assertThat(english(found)).last().isEqualTo("The text holds another 1 CPR number");
  }

  @Test
  void staysFastOnFiftyThousandNumbersInOneLine() {
    List<Finding> found =
        ProcessorTime.within(
            Duration.ofSeconds(3),
            () -> check(rule, PrintedMinutes.of((NUMBER + "\n").repeat(50_000)).input()));

    assertThat(danish(found)).last().isEqualTo("Der står yderligere 49950 CPR-numre i teksten");
  }
}
