package dk.medsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A check of a folder that is ended before it is done. */
@Timeout(120)
class InterruptedRunTest {

  private static final int DOCUMENTS = 3_000;
  private static final String MINUTES = "Dato: 12. marts 2026\n1. Plan (5 min.)\nBeslutning\nJa.\n";

  @TempDir Path folder;
  private Path documents;
  private Path reports;
  private Path report;

  @BeforeEach
  void fill() throws IOException {
    documents = Files.createDirectory(folder.resolve("referater"));
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(documents.resolve("referat " + i + ".txt"), MINUTES.repeat(20));
    }
    reports = Files.createDirectory(folder.resolve("rapport"));
    report = reports.resolve("rapport.txt");
  }

  @Test
  void leavesNoHalfReportWhenItIsStopped() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "elsewhere a process cannot be asked");
    Path own = Files.createDirectory(folder.resolve("own"));
    Process process = OwnProcess.start(Main.class, own, "check", documents, "--out", report);
    while (process.isAlive() && namesIn(reports).isEmpty()) {
      Thread.sleep(5);
    }

    process.destroy();

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isNotZero();
    assertThat(namesIn(reports)).isEmpty();
    assertThat(namesIn(own)).isEmpty();
  }

  @Test
  void keepsTheReportThatWasThereWhenItIsStopped() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "elsewhere a process cannot be asked");
    Files.writeString(report, "gammel");
    Process process = OwnProcess.start(Main.class, folder, "check", documents, "--out", report);
    while (process.isAlive() && namesIn(reports).size() < 2) {
      Thread.sleep(5);
    }

    process.destroy();

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(report).hasContent("gammel");
    assertThat(namesIn(reports)).containsExactly("rapport.txt");
  }

  @Test
  void endsWhenNobodyReadsOn() throws IOException, InterruptedException {
    Process process =
        OwnProcess.start(Main.class, folder, "check", documents, "--fail-on", "never");
    try (InputStream said = process.getInputStream()) {
      assertThat(said.readNBytes(100)).hasSize(100);
    }

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(3);
  }

  @Test
  void saysThatADiskIsFull() {
    OutputStream full =
        new OutputStream() {
          private int written;

          @Override
          public void write(int b) throws IOException {
            if (++written > 1_000) {
              throw new IOException("No space left on device");
            }
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(full, false, StandardCharsets.UTF_8);
    PrintStream heard = new PrintStream(err, true, StandardCharsets.UTF_8);
    String[] words = {"check", documents.toString()};

    int code = MedCommand.run(words, InputStream.nullInputStream(), out, heard, Locale.ENGLISH);

    assertThat(code).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "med: The result was not written in full: standard output was closed or is full.\n");
  }

  @Test
  void saysThatADiskIsFullWhereTheReportGoes() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "only Linux has such a file");
    CommandRun run = CommandRun.english("check", documents, "--out", full);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("not an ordinary file");
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
