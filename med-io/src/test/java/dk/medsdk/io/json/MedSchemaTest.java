package dk.medsdk.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MedSchemaTest {

  @Test
  void givesTheSchemaOfWhatItIsNamedFor() {
    assertSchema(MedSchema.MEETING_DOCUMENT, "meeting-document", "kind");
    assertSchema(MedSchema.ORGANISATION, "organisation", "committees");
  }

  private static void assertSchema(MedSchema schema, String name, String property) {
    assertThat(schema.text()).endsWith("}\n");
    JsonNode json = new JsonMapper().readTree(schema.text());
    assertThat(json.path("$id").asString()).endsWith("/med-1/" + name + ".schema.json");
    assertThat(json.path("properties").has(property)).isTrue();
  }
}
