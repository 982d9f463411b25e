package dk.medsdk.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.json.MedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** The form grows: what was valid by the schema of the last release is valid still. */
class SchemaHistoryTest {

  private static final String LAST_RELEASE = "0.1.0";

  @ParameterizedTest
  @EnumSource
  void keepsWhatTheLastReleaseHad(MedSchema schema) throws IOException {
    JsonMapper json = new JsonMapper();
    SchemaDifference difference =
        SchemaDifference.between(
            json.readTree(Files.readString(released(schema))), json.readTree(schema.text()));

    difference.added().forEach(part -> System.out.println("since " + LAST_RELEASE + ": " + part));
    assertThat(difference.removed()).as("removed since " + LAST_RELEASE).isEmpty();
    assertThat(difference.narrowed()).as("narrowed since " + LAST_RELEASE).isEmpty();
  }

  /** The name of the file in which the schema of a release is kept. */
  static String fileName(MedSchema schema) {
    return schema.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
  }

  /** The schema of the last release; the next release puts its own beside it. */
  private static Path released(MedSchema schema) {
    return Path.of("src/test/resources/compatibility/schema", LAST_RELEASE, fileName(schema));
  }
}
