package dk.medsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir Path folder;

  @Test
  void showsNothingUntilAllIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("rapport.txt"), "gammel");
    try (WholeFile whole = WholeFile.at(file)) {
      whole.writer().write("ny æøå");
      whole.writer().flush();
      assertThat(file).hasContent("gammel");
      whole.commit();
    }

    assertThat(file).hasContent("ny æøå");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void leavesTheOldFileWhenItIsGivenUp() throws IOException {
    Path file = Files.writeString(folder.resolve("rapport.txt"), "gammel");
    try (WholeFile whole = WholeFile.at(file)) {
      whole.writer().write("halv");
    }

    assertThat(file).hasContent("gammel");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void writesThroughALink() throws IOException {
    Path file = Files.writeString(folder.resolve("rapport.txt"), "gammel");
    Path link = Files.createSymbolicLink(folder.resolve("nyeste.txt"), file);
    try (WholeFile whole = WholeFile.at(link)) {
      whole.writer().write("ny");
      whole.commit();
    }

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("ny");
  }
}
