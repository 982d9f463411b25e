package dk.medsdk.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real documents that stand beside a checkout of the project, where there are any. */
final class RealDocuments {

  private RealDocuments() {}

  /** A real document and the facts that people found in it. */
  record RealDocument(String name, Path text, JsonNode facts) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The folder of the real documents, which is no part of the project. */
  static Optional<Path> folder() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isDirectory(at.resolve("shared/real"))) {
      at = at.getParent();
    }
    return Optional.ofNullable(at).map(found -> found.resolve("shared/real"));
  }

  /** The document whose name begins so. */
  static RealDocument named(String beginning) {
    return all().stream()
        .filter(document -> document.name().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  static List<RealDocument> all() {
    try (Stream<Path> files = Files.list(folder().orElseThrow())) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(RealDocuments::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RealDocument read(Path text) {
    String name = text.getFileName().toString().replace(".txt", "");
    Path facts = text.resolveSibling(name + ".facts.json");
    try {
      return new RealDocument(name, text, new JsonMapper().readTree(Files.readString(facts)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
