package dk.medsdk.cli;

import static dk.medsdk.cli.CommandRun.danish;
import static dk.medsdk.cli.CommandRun.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileInputTest {

  @TempDir Path folder;

  @Test
  void saysThatAFileIsMissingAndChecksTheRest() throws IOException {
    Path there = Files.writeString(folder.resolve("her.txt"), "Mødet");

    CommandRun run = danish("check", folder.resolve("væk.txt"), there, "--fail-on", "never");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("her.txt: ");
    assertThat(run.err())
        .isEqualTo(
            "med: Der findes ingen fil eller mappe, der hedder "
                + folder.resolve("væk.txt")
                + ". Se efter, om navnet er stavet rigtigt, og om du står i den rigtige mappe.\n");
  }

  @Test
  void takesWhatCannotBeANameForAMissingFile() {
    assertThat(danish("check", "a\0b").code()).isEqualTo(2);
    assertThat(danish("check", "").code()).isEqualTo(2);
    assertThat(english("check", "a\u001b[2J").err()).contains("called a␛[2J.");
  }

  @Test
  void saysWhatABrokenFileIsAndWhatToDo() throws IOException {
    Path word = Files.write(folder.resolve("referat.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});

    CommandRun run = danish("check", word);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains(word + ": error [DamagedWordFile] Word-filen er beskadiget", "prøv igen\n")
        .endsWith(" – ikke afgjort\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void saysWhatAFileIsThatCannotBeReadAndWhatToDo() throws IOException {
    Path picture =
        Files.write(folder.resolve("referat.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});

    CommandRun run = danish("check", picture);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains(picture + ": error [NotText] Filen er ikke tekst, men et billede", "prøv igen\n")
        .endsWith(" – ikke afgjort\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void leavesAnEmptyFileUndecided() throws IOException {
    Path empty = Files.createFile(folder.resolve("tom.txt"));

    CommandRun run = english("check", empty, "--fail-on", "never");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("[EmptyDocument] The file is empty").endsWith("undecided\n");
  }

  @Test
  void leavesAFileThatIsTooLargeUnread() throws IOException {
    byte[] bytes = new byte[17 << 20];
    Arrays.fill(bytes, (byte) 'a');
    Path large = Files.write(folder.resolve("stor.txt"), bytes);

    CommandRun run = danish("check", large);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("[DocumentTooLarge] Filen fylder mere end 16 MB");
  }

  @Test
  void leavesATextUndecidedInWhichNothingWasFound() throws IOException {
    Path letter = Files.writeString(folder.resolve("brev.txt"), "Kære alle\nVi ses i morgen.\n");

    CommandRun run = english("check", letter, "--fail-on", "never");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("[NoItemsFound] Not one item was found").endsWith("undecided\n");
  }

  @Test
  void bearsALineAsLongAsAFileMayBe() throws IOException {
    String minutes = "1. Plan (5 min.)\nBeslutning: " + "møde ".repeat(300_000);
    byte[] bytes = minutes.getBytes(StandardCharsets.UTF_8);
    Path endless = Files.write(folder.resolve("lang.txt"), bytes);

    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(danish("check", endless, "--fail-on", "never").code()).isZero());
  }

  @Test
  void saysThatAFileCannotBeReadAndWhy() {
    // Opens for everyone and reads for no one, the administrator included.
    Path unreadable = Path.of("/proc/self/mem");
    assumeTrue(Files.isReadable(unreadable), "only Linux has such a file");

    CommandRun run = danish("check", unreadable);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("med: /proc/self/mem kunne ikke læses: ")
        .contains("Se efter, om du har adgang til den")
        .hasLineCount(1);
  }

  @Test
  void saysThatStandardInputCannotBeRead() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();

    CommandRun run = CommandRun.with(CommandRun.DANISH, closed, "check", "-");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("med: Det, der kom ind på standard input, kunne ikke læses: Stream closed.");
  }

  @Test
  void saysThatAFolderHoldsNoDocuments() throws IOException {
    Files.writeString(folder.resolve("billede.png"), "x");

    CommandRun run = danish("check", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("med: Der er ingen dokumenter i mappen " + folder)
        .contains("filer, der ender på .docx, .docm, .pdf, .html, .htm, .txt")
        .hasLineCount(1);
  }

  @Test
  void givesTheWorstOfSeveralExitCodes() throws IOException {
    Path empty = Files.createFile(folder.resolve("tom.txt"));
    Path rejected =
        Files.write(folder.resolve("gæt.txt"), "Mødet".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(danish("check", rejected, empty, "--fail-on", "info").code()).isEqualTo(3);
    assertThat(danish("check", empty, rejected, "væk.txt", "--fail-on", "info").code())
        .isEqualTo(2);
  }

  @Test
  void neverShowsACprNumberInAName() {
    CommandRun run = danish("check", "brev-070761-4285.txt");

    assertThat(run.err()).contains("brev-······-····.txt").doesNotContain("4285");
  }
}
