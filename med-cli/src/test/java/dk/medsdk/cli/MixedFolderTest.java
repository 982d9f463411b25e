package dk.medsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as an employer has it: every format, some files broken, all of it in one run. */
class MixedFolderTest {

  private static final int DOCUMENTS = 300;
  private static final Pattern NAME = Pattern.compile("\"name\":\"(\\d{5})\\.");

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    MixedFolder.fill(folder, DOCUMENTS);
  }

  @Test
  void convertsWhatCanBeReadInTheOrderOfTheNames() {
    CommandRun run = CommandRun.danish("convert", folder, "--to", "ndjson");

    List<Integer> readable =
        IntStream.range(0, DOCUMENTS).filter(i -> !MixedFolder.isBroken(i)).boxed().toList();
    assertThat(run.out().lines().map(MixedFolderTest::number)).isEqualTo(readable);
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void saysOfEachBrokenFileOnceWhatIsWrong() {
    String said = CommandRun.danish("convert", folder, "--to", "ndjson").err();

    assertThat(said.lines().filter(line -> line.contains(": error [")))
        .hasSize(DOCUMENTS / 19)
        .anyMatch(line -> line.contains("[NotText] "))
        .anyMatch(line -> line.contains("[DamagedWordFile] "))
        .anyMatch(line -> line.contains("[PdfDamaged] "));
    assertThat(said.lines().filter(line -> line.contains("er ikke konverteret")))
        .hasSize(DOCUMENTS / 19);
    assertThat(said).doesNotContain("\u001b", "\r");
  }

  @Test
  void checksEveryFileAndAddsUp() {
    CommandRun run = CommandRun.english("check", folder, "--fail-on", "never");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("\n" + DOCUMENTS + " documents: ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void showsABarToWhoWatches() {
    Terminal watched = new Terminal(false, true, 80);

    assertThat(CommandRun.on(watched, "convert", folder, "--to", "ndjson").err())
        .contains("\r\u001b[KLæser fil 1 af 300 [....................]");
  }

  private static int number(String line) {
    var name = NAME.matcher(line);
    assertThat(name.find()).as(line).isTrue();
    return Integer.parseInt(name.group(1));
  }
}
