package dk.medsdk.cli;

import static dk.medsdk.cli.CommandRun.danish;
import static dk.medsdk.cli.CommandRun.english;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckArchiveTest {

  private static final String MINUTES =
      """
      Referat
      - Udvalg: HMU Kysthospitalet
      - Mødedato: %s kl. 09:00
      - Mødested: Mødelokale 2
      1. %s (kl. 09.00-09.20)
      Sagsfremstilling
      Sagen blev fremlagt.
      Beslutning
      Punktet blev %s.
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeAPostponedItemThatIsNeverTreated() throws IOException {
    write("a.txt", MINUTES.formatted("12. marts, 2026", "Parkering ved hovedindgangen", "udsat"));
    write("b.txt", MINUTES.formatted("11. juni, 2026", "Nyt fra køkkenet", "gennemgået"));
  }

  @Test
  void checksTheDocumentsOfAFolderAgainstEachOther() {
    CommandRun run = danish("check", "--archive", folder, "--fail-on", "warning");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            folder.resolve("a.txt")
                + ": /meeting/items/0: warning [PostponedItemNeverTreated] punktet »Parkering",
            "\n\n" + folder + ": 1 advarsel – afvist\n\n2 dokumenter: 2 godkendt – 1 advarsel\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void looksForWhatIsMissingEvenIfADocumentLacksARequiredRule(@TempDir Path settings)
      throws IOException {
    Path profile =
        Files.writeString(
            settings.resolve("vores.yaml"), "rulesRequired: [MinutesWithoutAttendance]\n");

    CommandRun run = danish("check", "--archive", folder, "--profile", profile);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("[PostponedItemNeverTreated] punktet »Parkering");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void checksThemOneByOneWhereTheyAreNoArchive() {
    CommandRun run = danish("check", folder, "--fail-on", "warning");

    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("PostponedItemNeverTreated");
  }

  @Test
  void findsThatALaterMeetingTreatsIt() throws IOException {
    write("c.txt", MINUTES.formatted("3. august, 2026", "Parkering igen", "vedtaget"));

    CommandRun run = english("check", folder, "--archive", "--fail-on", "warning");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\n" + folder + ": all is well – accepted\n\n3 documents:");
  }

  @Test
  void doesNotCallMissingWhatCouldNotBeRead() throws IOException {
    write("c.json", "{");

    CommandRun run = english("check", folder, "--archive", "--verbose");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("What is missing in the archive was therefore not looked for.");
    assertThat(run.out())
        .doesNotContain("[PostponedItemNeverTreated]")
        .contains("PostponedItemNeverTreated", "(the archive was not given as complete)");
  }

  @Test
  void namesAnArchiveOfSeveralWords() {
    CommandRun run = danish("check", "--archive", folder.resolve("a.txt"), folder.resolve("b.txt"));

    assertThat(run.out())
        .contains("a.txt: /meeting/items/0: warning [PostponedItemNeverTreated] ")
        .contains("\narkivet: 1 advarsel – godkendt");
  }

  @Test
  void keepsAnOrganisationInTheFolderOutOfTheArchive() throws IOException {
    write("o.json", "{\"format\":\"med/1\",\"name\":\"Region Havjylland\"}");

    assertThat(danish("check", folder, "--archive").out())
        .contains(folder.resolve("o.json") + ": alt i orden", "1 advarsel – godkendt");
  }

  @Test
  void tellsTheLinesOfOneFileApart() throws IOException {
    String[] json = new String[2];
    json[0] = danish("convert", folder.resolve("a.txt"), "--to", "ndjson").out();
    json[1] = danish("convert", folder.resolve("b.txt"), "--to", "ndjson").out();
    Path both = Files.writeString(folder.resolve("begge.ndjson"), json[1] + json[0]);

    assertThat(danish("check", both, "--archive").out())
        .contains(both + ":2: /meeting/items/0: warning [PostponedItemNeverTreated] ");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
