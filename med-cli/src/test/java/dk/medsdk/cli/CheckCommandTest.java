package dk.medsdk.cli;

import static dk.medsdk.cli.CommandRun.danish;
import static dk.medsdk.cli.CommandRun.english;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String SOUND =
      """
      Referat af LMU den 3. maj 2026
      1. Mødet gik godt (5 min.)
      Beslutning: Godkendt.
      """;

  @TempDir Path folder;
  private Path plain;
  private Path guessed;

  /** Whatever rules there are: the guess of an encoding is information, and nothing graver. */
  @BeforeEach
  void writeDocuments() throws IOException {
    plain = Files.writeString(folder.resolve("møde.txt"), SOUND);
    byte[] latin = SOUND.replace("godt", "også godt").getBytes(StandardCharsets.ISO_8859_1);
    guessed = Files.write(folder.resolve("ældre.txt"), latin);
  }

  @Test
  void writesTheReportToStandardOutputAndNothingElseAnywhere() {
    CommandRun run = danish("check", plain, "--fail-on", "never");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(plain + ": ").endsWith(" – godkendt\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void rejectsWhatIsAsGraveAsAskedFor() {
    assertThat(danish("check", guessed, "--fail-on", "info").code()).isEqualTo(1);
    assertThat(english("check", guessed, "--fail-on", "INFO").out())
        .contains("info [GuessedEncoding] The file is not UTF-8; it was read as windows-1252\n")
        .endsWith(" – rejected\n");
    assertThat(danish("check", guessed, "--fail-on", "never").code()).isZero();
  }

  @Test
  void checksAtTheGateThatIsAskedFor() {
    CommandRun run = danish("check", plain, "--gate", "Published", "--fail-on", "never");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void readsStandardInput() {
    byte[] text = SOUND.getBytes(StandardCharsets.UTF_8);
    CommandRun run = CommandRun.reading(text, "check", "-", "--fail-on", "never");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("<stdin>: ").endsWith("godkendt\n");
  }

  @Test
  void addsUpSeveralDocuments() {
    CommandRun run = danish("check", folder, "--fail-on", "never");

    assertThat(run.out())
        .contains(plain + ": ", guessed + ": info [GuessedEncoding]")
        .contains("\n\n2 dokumenter: 2 godkendt – ");
    assertThat(english("check", plain, guessed, "--fail-on", "never").out())
        .contains("\n\n2 documents: 2 accepted – ");
  }

  @Test
  void checksADocumentThatIsNamedTwiceOnce() {
    assertThat(danish("check", plain, plain).out()).doesNotContain("2 dokumenter");
  }

  @Test
  void leavesABlankLineAroundReportsThatAreMoreThanOneLine() throws IOException {
    Path next = Files.copy(guessed, folder.resolve("øvrige.txt"));

    assertThat(danish("check", guessed, next, "--fail-on", "never").out())
        .contains(" – godkendt\n\n" + next + ": info");
  }

  @Test
  void coloursTheReportOnATerminalOnly() {
    Terminal colours = new Terminal(true, false, 80);

    assertThat(CommandRun.on(colours, "check", guessed).out()).contains("\u001b[1;36minfo");
    assertThat(danish("check", guessed).out()).doesNotContain("\u001b");
  }

  @Test
  void writesTheReportToAFileInstead() throws IOException {
    Path report = folder.resolve("rapport.log");
    String onScreen = danish("check", guessed, "--fail-on", "info").out();

    CommandRun run = danish("check", guessed, "--fail-on", "info", "--out", report);

    assertThat(run).isEqualTo(new CommandRun(1, "", ""));
    assertThat(report).hasContent(onScreen);
    assertThat(namesIn(folder)).noneMatch(name -> name.endsWith(".tmp"));
  }

  @Test
  void replacesAnEarlierReportButNeverADocument() throws IOException {
    Path report = Files.writeString(folder.resolve("rapport.log"), "gammel");
    danish("check", plain, "--out", report);
    CommandRun run = danish("check", folder, "--out", guessed);

    assertThat(report).content().doesNotContain("gammel").contains("møde.txt");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("ville overskrive " + guessed).hasLineCount(1);
    assertThat(Files.readString(guessed, StandardCharsets.ISO_8859_1)).contains("Mødet gik");
  }

  @Test
  void refusesToWriteTheReportWhereThereIsNoRoomForAFile() {
    CommandRun nowhere = danish("check", plain, "--out", folder.resolve("ingen/rapport.txt"));
    CommandRun onFolder = danish("check", plain, "--out", folder);

    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("for mappen " + folder.resolve("ingen") + " findes ikke");
    assertThat(onFolder.code()).isEqualTo(2);
    assertThat(onFolder.err()).contains("det er ikke en almindelig fil");
    assertThat(danish("check", plain, "--out", "").code()).isEqualTo(2);
  }

  @Test
  void saysThatStandardOutputWasClosedAndChecksNoFurther() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream broken = new PrintStream(closed, false, StandardCharsets.UTF_8);
    PrintStream heard = new PrintStream(err, true, StandardCharsets.UTF_8);
    InputStream nothing = InputStream.nullInputStream();
    String[] args = {"check", folder.toString()};

    int code = MedCommand.run(args, nothing, broken, heard, Locale.ENGLISH);

    assertThat(code).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("The result was not written in full")
        .hasLineCount(1);
  }

  @Test
  void showsWhoWatchesHowFarALongCheckHasCome() throws IOException {
    Path many = Files.createDirectory(folder.resolve("mange"));
    for (int i = 0; i < 21; i++) {
      Files.writeString(many.resolve("referat " + i + ".txt"), "Mødet");
    }
    Terminal watched = new Terminal(false, true, 80);

    assertThat(CommandRun.on(watched, "check", many).err())
        .contains("\r\u001b[KLæser fil 1 af 21")
        .endsWith("\r\u001b[K");
    assertThat(CommandRun.on(watched, "check", plain, guessed).err()).isEmpty();
    assertThat(CommandRun.on(Terminal.NONE, "check", many).err()).isEmpty();
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
