package dk.medsdk.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.io.json.MedSchema;
import dk.medsdk.io.shape.MeetingShapes;
import dk.medsdk.io.shape.OrganisationShapes;
import dk.medsdk.io.shape.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every document of {@code med/1} that was ever written is read by this release. */
class CompatibilityTest {

  private static final Path FOLDER = Path.of("src/test/resources/compatibility/med-1");
  private static final JsonMapper JSON = new JsonMapper();

  static List<Path> documents() {
    return files("documents");
  }

  static List<Path> organisations() {
    return files("organisations");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void keepsDocuments(Path file) throws IOException {
    assertKept(file, MedJson.documents(), MeetingShapes.DOCUMENT);
    assertThat(SchemaValidator.OF_DOCUMENTS.errors(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("organisations")
  void keepsOrganisations(Path file) throws IOException {
    assertKept(file, MedJson.organisations(), OrganisationShapes.ORGANISATION);
    assertThat(SchemaValidator.OF_ORGANISATIONS.errors(Files.readString(file))).isEmpty();
  }

  @Test
  void changesNoFile() throws IOException {
    List<String> digests =
        Stream.of(documents(), organisations())
            .flatMap(List::stream)
            .map(
                file -> sha256(file) + "  " + FOLDER.relativize(file).toString().replace('\\', '/'))
            .toList();
    assertThat(FOLDER.resolve("SHA256SUMS"))
        .as("the files may grow in number and never change")
        .content()
        .isEqualTo(String.join("\n", digests) + "\n");
  }

  @Test
  void holdsEveryPropertyOfTheFirstRelease() throws IOException {
    Occurrences occurrences = new Occurrences();
    for (Path file : documents()) {
      occurrences.add(JSON.readTree(Files.readString(file)), MeetingShapes.DOCUMENT);
    }
    for (Path file : organisations()) {
      occurrences.add(JSON.readTree(Files.readString(file)), OrganisationShapes.ORGANISATION);
    }
    assertThat(occurrences.properties()).containsAll(firstProperties());
  }

  private static <T> void assertKept(Path file, MedJson<T> form, Shape<T, ?> shape)
      throws IOException {
    JsonNode frozen = JSON.readTree(Files.readString(file));
    ReadResult<T> read = form.read(file);
    assertThat(read.findings()).isEmpty();
    assertThat(ModelReading.differences(frozen, read.value(), shape)).isEmpty();

    String again = form.write(read.value());
    assertThat(form.read(again).value()).isEqualTo(read.value());
    assertThat(ModelReading.differences(JSON.readTree(again), read.value(), shape)).isEmpty();
  }

  /** The properties that the schemas of 0.1.0 name, as {@code AgendaItem.title}. */
  private static Set<String> firstProperties() throws IOException {
    Set<String> names = new TreeSet<>();
    for (MedSchema schema : MedSchema.values()) {
      Path first = Path.of("src/test/resources/compatibility/schema/0.1.0");
      JsonNode json =
          JSON.readTree(Files.readString(first.resolve(SchemaHistoryTest.fileName(schema))));
      String root = schema == MedSchema.ORGANISATION ? "Organisation" : "MeetingDocument";
      json.path("properties").propertyNames().forEach(name -> names.add(root + "." + name));
      for (String type : json.path("$defs").propertyNames()) {
        json.at("/$defs/" + type + "/properties")
            .propertyNames()
            .forEach(name -> names.add(type + "." + name));
      }
    }
    return names;
  }

  private static List<Path> files(String kind) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(kind))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
