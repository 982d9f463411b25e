package dk.medsdk.gate;

import dk.medsdk.io.json.MedJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The fixtures of the document readers: the same meetings as text, Word, HTML, PDF and JSON. */
final class FormatFixtures {

  private static final Path FOLDER =
      Path.of("../med-documents/src/test/resources/dk/medsdk/documents/fixture");
  private static final String JSON = ".json";
  private static final Map<Path, byte[]> BYTES = new ConcurrentHashMap<>();

  private FormatFixtures() {}

  /** The files of one format; those of JSON are written when they are read. */
  static List<Path> of(String ending) {
    String kept = ending.equals(JSON) ? ".txt" : ending;
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(kept))
          .map(file -> FOLDER.resolve(file.getFileName().toString().replace(kept, ending)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a file, which are not to be written to. */
  static byte[] bytes(Path file) {
    return BYTES.computeIfAbsent(file, FormatFixtures::readBytes);
  }

  private static byte[] readBytes(Path file) {
    try {
      String name = file.toString();
      if (name.endsWith(JSON)) {
        Path text = Path.of(name.replace(JSON, ".txt"));
        String json = MedJson.documents().write(DocumentReader.read(text).value());
        return json.getBytes(StandardCharsets.UTF_8);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
