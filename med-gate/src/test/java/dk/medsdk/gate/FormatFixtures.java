package dk.medsdk.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The fixtures of the document readers: the same meetings as text, Word, HTML and PDF. */
final class FormatFixtures {

  private static final Path FOLDER =
      Path.of("../med-documents/src/test/resources/dk/medsdk/documents/fixture");

  private FormatFixtures() {}

  static List<Path> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> texts() {
    return all().stream().filter(file -> file.toString().endsWith(".txt")).toList();
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
