package dk.medsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With 128 MiB each hostile file ends within 3 seconds of a processor, a PDF file within 10, and
 * with a finding that says at which limit.
 */
class HostileFilesTest {

  /** Standing still is what is to be seen, not a processor that others use too. */
  private static final double SECONDS = 3;

  private static final double SECONDS_OF_PDF = 10;

  @TempDir Path folder;

  @Test
  void endAtALimitThatIsNamedAndLeaveNothingBehind() throws IOException, InterruptedException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Path files = Files.createDirectory(folder.resolve("files"));
    for (HostileFile file : HostileFile.all()) {
      Files.write(files.resolve(file.name()), file.content().get());
    }
    Map<String, String[]> table = run(own, files);

    SoftAssertions all = new SoftAssertions();
    for (HostileFile file : HostileFile.all()) {
      String[] row = table.getOrDefault(file.name(), new String[] {"", "99", "", "not reached"});
      double most = file.name().endsWith(".pdf") ? SECONDS_OF_PDF : SECONDS;
      all.assertThat(Double.parseDouble(row[1])).as(file.name()).isLessThan(most);
      all.assertThat(row[3]).as(file.name()).contains(file.said(), " – undecided");
    }
    all.assertAll();
    assertThat(namesIn(own)).isEmpty();
    assertThat(namesIn(files)).hasSize(HostileFile.all().size());
  }

  private static Map<String, String[]> run(Path own, Path files)
      throws IOException, InterruptedException {
    Process process = OwnProcess.start(HostileRun.class, own, files);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    Files.writeString(Path.of("target", "hostile-files.tsv"), said);
    Map<String, String[]> table = new HashMap<>();
    for (String line : said.lines().toList()) {
      String[] row = line.split("\t", 4);
      table.put(row[0], row);
    }
    return table;
  }

  private static List<String> namesIn(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    return names;
  }
}
