package dk.medsdk.cli;

import static dk.medsdk.cli.CommandRun.danish;
import static dk.medsdk.cli.CommandRun.english;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckSuppressionsTest {

  private static final String MINUTES =
      """
      - Udvalg: HMU Kysthospitalet
      - Mødedato: 12. marts, 2026 kl. 09:00
      - Mødested: Mødelokale 2
      1. Parkering (kl. 09.00-09.20)
      Beslutning
      Planen blev godkendt.
      2. Klager (kl. 09.10-09.30)
      Sagsfremstilling
      Klage fra CPR 070761 4285 om tonen.
      Beslutning
      Klagen blev drøftet.
      """;

  @TempDir Path folder;
  private Path minutes;

  @BeforeEach
  void writeMinutes() throws IOException {
    minutes = write("referat.txt", MINUTES);
  }

  @Test
  void acceptsWhatAllButSuppressedFindingsLeave() throws IOException {
    Path suppressions =
        write("undtagelser.yaml", entry("OverlappingTimeSlots", "path: /meeting/items/1", 2999));

    CommandRun run = danish("check", minutes, "--suppressions", suppressions);

    assertThat(danish("check", minutes).code()).isEqualTo(1);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .doesNotContain("OverlappingTimeSlots")
        .endsWith("referat.txt: 1 advarsel, 1 undtaget – godkendt\n");
    assertThat(run.err()).isEmpty();
    assertThat(danish("check", minutes, "--suppressions", suppressions, "--verbose").out())
        .contains("referat.txt:7:", ": suppressed [OverlappingTimeSlots] Punkt 1 og 2")
        .contains("   = undtaget til og med 2999-06-30 af sekretariatet: aftalt\n");
  }

  @Test
  void saysWhatIsOfNoUseOnceForAllDocuments() throws IOException {
    Path other = write("senere.txt", MINUTES);
    Path list = Files.createDirectory(folder.resolve("u")).resolve("undtagelser.yaml");
    Files.writeString(
        list,
        entry("OverlappingTimeSlots", "path: /meeting/items/1", 2999)
            + entry("OverlappingTimeSlots", "path: /meeting/items/8", 2999)
            + entry("CprNumberInText", "path: ''", 2001));

    CommandRun run = english("check", minutes, other, "--suppressions", list);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsOnlyOnce("info [SuppressionUnused]")
        .contains(list + ":6:9: info [SuppressionUnused] No finding of OverlappingTimeSlots")
        .containsOnlyOnce(list + ":11:9: warning [SuppressionExpired]")
        .contains("[CprNumberInText]")
        .contains("\n\n2 documents: 2 accepted – 3 warnings, 1 note, 2 suppressed\n");
    assertThat(english("check", minutes, "--suppressions", list, "--fail-on", "warning").code())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPR 070761 4285 om", "CPR ······ ···· om", "070761 4285"})
  void neverPrintsTheNumberThatASuppressionQuotes(String quoted) throws IOException {
    Path used = write("a.yaml", entry("CprNumberInText", "text: \"" + quoted + " \"", 2999));
    Path unused = write("b.yaml", entry("RepeatedItemNumber", "text: \"" + quoted + " \"", 2999));
    Path wrong = write("c.yaml", "- { text: \"" + quoted + "\", grund: \"" + quoted + "\" }\n");

    CommandRun first = danish("check", minutes, "--suppressions", used, "--verbose");
    CommandRun second = danish("check", minutes, "--suppressions", unused, "--verbose");
    CommandRun third = danish("check", minutes, "--suppressions", wrong);

    assertThat(first.out()).contains("suppressed [CprNumberInText]");
    assertThat(second.out()).contains("info [SuppressionUnused]", "······ ····");
    assertThat(third.code()).isEqualTo(3);
    assertThat(first.toString() + second + third).doesNotContain("4285", "070761");
  }

  @Test
  void suppressesWhatAReaderFinds() throws IOException {
    Path latin =
        Files.write(folder.resolve("gammel.txt"), MINUTES.getBytes(StandardCharsets.ISO_8859_1));
    Path suppressions = write("undtagelser.yaml", entry("GuessedEncoding", "path: ''", 2999));

    assertThat(danish("check", latin).out()).contains("[GuessedEncoding]");
    assertThat(danish("check", latin, "--suppressions", suppressions).out())
        .doesNotContain("[GuessedEncoding]")
        .contains("1 undtaget");
  }

  @Test
  void checksNothingWithSuppressionsThatHaveMistakes() throws IOException {
    Path wrong = write("undtagelser.yaml", entry("OverlapingTimeSlots", "path: ''", 2999));

    CommandRun run = danish("check", minutes, "--suppressions", wrong);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(wrong + ":1:9: error [SuppressionValueWrong]", "Mente du OverlappingTimeSlots?")
        .contains("Intet er kontrolleret.");
    assertThat(danish("check", minutes, "--suppressions", folder.resolve("ingen")).code())
        .isEqualTo(2);
  }

  @Test
  void neverWritesTheReportOverASettingsFile() throws IOException {
    String text = entry("OverlappingTimeSlots", "path: ''", 2999);
    Path suppressions = write("undtagelser.yaml", text);

    CommandRun run =
        danish("check", minutes, "--suppressions", suppressions, "--out", suppressions);

    assertThat(run.code()).isEqualTo(2);
    assertThat(suppressions).hasContent(text);
  }

  private static String entry(String rule, String place, int year) {
    return "- rule: %s\n  %s\n  reason: aftalt\n  owner: sekretariatet\n  until: %d-06-30\n"
        .formatted(rule, place, year);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
