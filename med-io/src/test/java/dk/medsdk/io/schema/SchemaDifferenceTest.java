package dk.medsdk.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SchemaDifferenceTest {

  private static final String EARLIER =
      """
      { "title": "Dagsordenspunkt", "type": "object",
        "properties": {
          "title": { "type": "string" },
          "date": { "type": "string", "pattern": "^[0-9-]+$" },
          "minutes": { "type": "integer", "minimum": 0, "maximum": 600 },
          "purposes": { "type": "array", "items": { "$ref": "#/$defs/Purpose" } } },
        "required": ["title"],
        "anyOf": [ { "required": ["date"] }, { "required": ["minutes"] } ],
        "additionalProperties": false,
        "$defs": { "Purpose": { "enum": ["hearing", "break"] } } }
      """;

  @Test
  void findsNothingBetweenEqualSchemasInOtherWords() {
    assertDifference("\"Dagsordenspunkt\"", "\"Punkt\"").isEqualTo("");
    assertDifference(
            "{ \"type\": \"string\" }", "{ \"description\": \"Tekst\", \"type\": \"string\" }")
        .isEqualTo("");
  }

  @Test
  void allowsWhatIsAdded() {
    assertDifference("\"title\": {", "\"number\": { \"type\": \"string\" }, \"title\": {")
        .isEqualTo("added [/properties/number]");
    assertDifference("[\"hearing\", \"break\"]", "[\"hearing\", \"election\", \"break\"]")
        .isEqualTo("added [/$defs/Purpose/enum \"election\"]");
    assertDifference("\"$defs\": {", "\"$defs\": { \"Outcome\": { \"enum\": [\"noted\"] },")
        .isEqualTo("added [/$defs/Outcome]");
  }

  @Test
  void allowsWhatIsWidened() {
    assertDifference("\"required\": [\"title\"],", "")
        .isEqualTo("added [/required \"title\" no longer]");
    assertDifference("\"minimum\": 0", "\"minimum\": -5")
        .isEqualTo("added [/properties/minutes/minimum 0 -> -5]");
    assertDifference("\"maximum\": 600", "\"maximum\": 900")
        .isEqualTo("added [/properties/minutes/maximum 600 -> 900]");
    assertDifference(", \"pattern\": \"^[0-9-]+$\"", "")
        .isEqualTo("added [/properties/date/pattern no longer \"^[0-9-]+$\"]");
    assertDifference("\"additionalProperties\": false", "\"additionalProperties\": true")
        .isEqualTo("added [/additionalProperties false -> true]");
  }

  @Test
  void namesWhatIsRemoved() {
    assertDifference("\"title\": { \"type\": \"string\" },", "")
        .isEqualTo("removed [/properties/title]");
    assertDifference("[\"hearing\", \"break\"]", "[\"break\"]")
        .isEqualTo("removed [/$defs/Purpose/enum \"hearing\"]");
    assertDifference(", { \"required\": [\"minutes\"] }", "")
        .isEqualTo("removed [/anyOf {\"required\":[\"minutes\"]}]");
    assertDifference("\"title\": {", "\"heading\": {")
        .isEqualTo("added [/properties/heading] removed [/properties/title]");
  }

  @Test
  void namesWhatIsNarrowed() {
    assertDifference("\"required\": [\"title\"]", "\"required\": [\"title\", \"date\"]")
        .isEqualTo("narrowed [/required \"date\"]");
    assertDifference("^[0-9-]+$", "^[0-9]{4}$")
        .isEqualTo("narrowed [/properties/date/pattern \"^[0-9-]+$\" -> \"^[0-9]{4}$\"]");
    assertDifference("\"minimum\": 0", "\"minimum\": 1")
        .isEqualTo("narrowed [/properties/minutes/minimum 0 -> 1]");
    assertDifference("\"maximum\": 600", "\"maximum\": 60")
        .isEqualTo("narrowed [/properties/minutes/maximum 600 -> 60]");
    assertDifference("\"type\": \"integer\"", "\"type\": \"string\"")
        .isEqualTo("narrowed [/properties/minutes/type \"integer\" -> \"string\"]");
    assertDifference("{ \"type\": \"string\" }", "{ \"type\": \"string\", \"minLength\": 1 }")
        .isEqualTo("narrowed [/properties/title/minLength 1]");
    assertDifference("{ \"$ref\": \"#/$defs/Purpose\" }", "false")
        .isEqualTo("narrowed [/properties/purposes/items {\"$ref\":\"#/$defs/Purpose\"} -> false]");
    assertDifference("#/$defs/Purpose", "#/$defs/Outcome")
        .isEqualTo(
            "narrowed [/properties/purposes/items/$ref \"#/$defs/Purpose\" -> \"#/$defs/Outcome\"]");
  }

  private static AbstractStringAssert<?> assertDifference(String part, String instead) {
    assertThat(EARLIER).contains(part);
    JsonMapper json = new JsonMapper();
    SchemaDifference difference =
        SchemaDifference.between(
            json.readTree(EARLIER), json.readTree(EARLIER.replace(part, instead)));
    StringBuilder found = new StringBuilder();
    append(found, "added", difference.added());
    append(found, "removed", difference.removed());
    append(found, "narrowed", difference.narrowed());
    return assertThat(found.toString().strip());
  }

  private static void append(StringBuilder found, String what, List<String> parts) {
    if (!parts.isEmpty()) {
      found.append(what).append(' ').append(parts).append(' ');
    }
  }
}
