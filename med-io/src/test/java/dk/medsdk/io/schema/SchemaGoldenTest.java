package dk.medsdk.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is committed is what follows from the model: both schemas, and the tables of {@code
 * docs/format.md}.
 */
class SchemaGoldenTest {

  private static final String AGAIN =
      "mvn -pl med-io -am test -Dtest=SchemaGoldenTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dmed.schema.write=true";

  static List<GeneratedFile> files() {
    return GeneratedFile.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isWhatFollowsFromTheModel(GeneratedFile file) throws IOException {
    if (Boolean.getBoolean("med.schema.write")) {
      Files.createDirectories(file.path().getParent());
      Files.writeString(file.path(), file.content());
    }
    assertThat(file.path())
        .as("write it again with: " + AGAIN)
        .exists()
        .content()
        .isEqualTo(file.content());
  }
}
