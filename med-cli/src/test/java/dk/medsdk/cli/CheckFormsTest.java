package dk.medsdk.cli;

import static dk.medsdk.cli.CommandRun.danish;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code med check} of JSON, YAML and NDJSON, and of text, which must not pay for them. */
class CheckFormsTest {

  private static final String OVERLAPPING =
      """
      {"format": "med/1", "kind": "minutes", "meeting": {"date": "2026-03-12", "items": [
        {"number": "1", "slot": {"start": "09:00", "end": "09:20"}},
        {"number": "2", "slot": {"start": "09:10", "end": "09:30"}}]}}
      """;

  @TempDir Path folder;

  @Test
  void findsTheSameAtTheLineAndColumnOfEachForm() throws IOException {
    Path json = Files.writeString(folder.resolve("referat.json"), OVERLAPPING);
    Path yaml = folder.resolve("referat.yaml");
    danish("convert", json, "--to", "yaml", "--out", yaml);

    assertThat(danish("check", json).code()).isEqualTo(1);
    assertThat(danish("check", json).out())
        .contains(
            json + ":3:3: error [OverlappingTimeSlots] Punkt 1 og 2 overlapper med 10 minutter");
    assertThat(danish("check", yaml).out())
        .contains(yaml + ":10:5: error [OverlappingTimeSlots] Punkt 1 og 2 overlapper");
  }

  @Test
  void checksEveryLineOfNdjsonAndAddsUp() throws IOException {
    String line = OVERLAPPING.replace("\n", "");
    Path many =
        Files.writeString(folder.resolve("alle.ndjson"), line + "\n{\"kind\":1}\n" + line + "\n");

    CommandRun run = danish("check", many);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains(many + ":1:", many + ":2:9: error [WrongType]", many + ":3:")
        .contains("3 dokumenter: 2 afvist, 1 ikke afgjort – ");
  }

  @Test
  void loadsNoJacksonForText() throws IOException, InterruptedException {
    Path text = Files.writeString(folder.resolve("referat.txt"), "1. Møde (5 min.)\n");
    Path loaded = folder.resolve("loaded.log");
    String classPath =
        Stream.of("java.class.path", "jdk.module.path")
            .map(System::getProperty)
            .filter(path -> path != null && !path.isEmpty())
            .collect(Collectors.joining(File.pathSeparator));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String log = "-Xlog:class+load:file=" + loaded.getFileName();

    Process process =
        new ProcessBuilder(
                java.toString(),
                log,
                "-cp",
                classPath,
                Main.class.getName(),
                "check",
                text.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();

    assertThat(said).contains("referat.txt: ");
    assertThat(loaded)
        .content()
        .contains("dk.medsdk.gate.DocumentReader")
        .doesNotContain("tools.jackson");
  }
}
