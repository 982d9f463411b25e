package dk.medsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.gate.MedGate;
import dk.medsdk.io.text.MedText;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.Profiles;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.RuleCatalogue;
import dk.medsdk.validation.Verdict;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NobodyPresentsItemTest {

  private static final String AGENDA =
      """
      Dagsorden
      - Udvalg: HMU Kysthospitalet
      - Mødedato: 14. januar, 2027 kl. 09:00
      - Mødested: Mødelokale 2
      1. Nyt fra køkkenet v/ Ida Holm (kl. 09.00-09.20)
      Sagsfremstilling
      Den nye menu.
      2. Vagtplan (kl. 09.20-09.30)
      Sagsfremstilling
      Planen for februar.
      """;

  @Test
  void namesTheItemThatNobodyPresents() {
    Report report = MedGate.standard().checkText(AGENDA);

    assertThat(report.findings())
        .extracting(finding -> finding.message(Locale.forLanguageTag("da")))
        .containsExactly("Ingen fremlægger punkt 2");
    Finding finding = report.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(report.source().orElseThrow().lineOf(finding.span().orElseThrow().start()))
        .isEqualTo(8);
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPT);
  }

  @Test
  void isInEveryValidatorAndInNoCatalogueOfTheSdk() {
    CheckInput input = CheckInput.of(MedText.read(AGENDA).value());
    MeetingValidator built = MeetingValidator.builder().profile(Profile.GENERIC).build();

    for (MeetingValidator validator : List.of(MeetingValidator.standard(), built)) {
      assertThat(validator.validate(input).rulesRun()).containsOnlyOnce("NobodyPresentsItem");
    }
    assertThat(RuleCatalogue.describe("NobodyPresentsItem")).isEmpty();
  }

  @Test
  void isKnownToTheFilesOfItsUsers() {
    assertThat(Profiles.read("severities: { NobodyPresentsItem: error }").findings()).isEmpty();
  }

  @Test
  void doesNotHoldBeforeItIsInForce() {
    Report report =
        MedGate.standard().checkText(AGENDA.replace("14. januar, 2027", "15. december, 2026"));

    assertThat(report.findings()).isEmpty();
    assertThat(report.rulesNotRun())
        .filteredOn(rule -> rule.ruleId().equals("NobodyPresentsItem"))
        .extracting(rule -> rule.reason().en())
        .containsExactly("the rule does not hold for documents of that day");
  }

  /** The tests themselves run on the module path. */
  @Test
  void isFoundOnTheClassPathAsWell(@TempDir Path folder) throws IOException, InterruptedException {
    Path agenda = Files.writeString(folder.resolve("dagsorden.txt"), AGENDA);
    Path printed = folder.resolve("printed.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                everything(),
                CheckMinutes.class.getName(),
                agenda.toString())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(printed, StandardCharsets.UTF_8))
        .startsWith("NobodyPresentsItem: Ingen fremlægger punkt 2");
  }

  private static String everything() {
    return Stream.of("jdk.module.path", "java.class.path")
        .map(name -> System.getProperty(name, ""))
        .filter(path -> !path.isEmpty())
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }
}
