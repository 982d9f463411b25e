package dk.medsdk.validation.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of suppressions and their reader say the same. */
class SuppressionSchemaTest {

  private static final Pattern KEY = Pattern.compile("(?m)^      \"(\\w+)\": \\{");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml suppressions\n(.*?)```");
  private static final String RIGHT =
      "rule: OverlappingTimeSlots, reason: a, owner: b, until: 2026-06-30";
  private static final String TEXT = Suppressions.schema();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT);

  @Test
  void hasTheKeysOfTheReader() {
    assertThat(KEY.matcher(TEXT).results().map(key -> key.group(1)))
        .containsExactlyInAnyOrderElementsOf(SuppressionReader.KEYS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{ " + RIGHT + ", path: '' }]",
        "[{ " + RIGHT + ", path: /meeting/items/2, document: a.txt }]",
        "[{ " + RIGHT + ", text: Støj }]",
      })
  void acceptsWhatTheReaderReads(String yaml) {
    assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isEmpty();
    assertThat(Suppressions.read(yaml).findings()).isEmpty();
  }

  @Test
  void acceptsTheExamplesOfThePage() {
    assertThat(examples())
        .hasSize(2)
        .allSatisfy(yaml -> assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isEmpty())
        .allSatisfy(yaml -> assertThat(Suppressions.read(yaml).findings()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule: a",
        "[{ " + RIGHT + " }]",
        "[{ " + RIGHT + ", path: /a, text: b }]",
        "[{ " + RIGHT + ", path: a }]",
        "[{ " + RIGHT + ", text: '····' }]",
        "[{ " + RIGHT + ", path: /a, file: a.txt }]",
        "[{ " + RIGHT + ", path: /a, document: ' ' }]",
        "[{ rule: OverlappingTimeSlots, reason: a, owner: b, path: /a }]",
        "[{ rule: OverlappingTimeSlots, reason: a, owner: b, path: /a, until: 31/12 }]",
        "[{ rule: OverlappingTimeSlots, reason: '', owner: b, path: /a, until: 2026-06-30 }]",
      })
  void refusesWhatTheReaderRefuses(String yaml) {
    assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isNotEmpty();
    assertThat(Suppressions.read(yaml).findings()).isNotEmpty();
  }

  /** What the page of a finding shows of such a file. */
  private static List<String> examples() {
    String page = new SuppressionCatalogue().page("SuppressionNotYaml").orElseThrow();
    return EXAMPLE.matcher(page).results().map(example -> example.group(1)).toList();
  }
}
