package dk.medsdk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.FindingCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DocumentCatalogueTest {

  private static final String SERVICES = "/META-INF/services/dk.medsdk.finding.FindingCatalogue";

  @Test
  void isFoundOnTheModulePath() {
    assertThat(FindingCatalogue.all().kinds()).containsAll(new DocumentCatalogue().kinds());
  }

  /** The command runs from jars on the class path, where the module's own word does not count. */
  @Test
  void isNamedInTheFileThatIsReadOnTheClassPath() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(DocumentCatalogue.class.getResourceAsStream(SERVICES))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
          .isEqualTo(DocumentCatalogue.class.getName());
    }
  }

  @Test
  void hasAPageForEachOfItsFindings() {
    assertThat(new DocumentCatalogue().kinds())
        .allSatisfy(
            kind ->
                assertThat(DocumentCatalogue.class.getResource("pages/" + kind.id() + ".md"))
                    .as(kind.id())
                    .isNotNull());
  }
}
