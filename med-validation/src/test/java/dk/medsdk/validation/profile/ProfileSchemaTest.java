package dk.medsdk.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.validation.Profiles;
import dk.medsdk.validation.yaml.YamlValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of profiles and their reader say the same. */
class ProfileSchemaTest {

  private static final Pattern KEY = Pattern.compile("(?m)^    \"(\\w+)\": \\{");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml profile\n(.*?)```");
  private static final String TEXT = Profiles.schema();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT);

  static List<String> names() {
    return new ProfileFiles(Set.of()).names();
  }

  @Test
  void hasTheKeysOfTheReader() {
    String properties = TEXT.substring(TEXT.indexOf("\"properties\""), TEXT.indexOf("\"$defs\""));

    assertThat(KEY.matcher(properties).results().map(key -> key.group(1)))
        .containsExactlyInAnyOrderElementsOf(ProfileReader.KEYS);
  }

  @Test
  void hasTheWordsOfTheModel() {
    String purposes =
        Arrays.stream(Purpose.values())
            .map(YamlValue::wordOf)
            .map(word -> "\"" + word + "\"")
            .collect(Collectors.joining(", "));

    assertThat(TEXT.replaceAll("\\s+", " ")).contains("[ " + purposes + " ]");
  }

  @ParameterizedTest
  @MethodSource("names")
  void acceptsEveryProfileThatComesWithTheSdk(String name) {
    String yaml = new ProfileFiles(Set.of()).file(name).orElseThrow();

    assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isEmpty();
  }

  @Test
  void acceptsTheExamplesOfThePage() {
    assertThat(examples())
        .hasSize(2)
        .allSatisfy(yaml -> assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isEmpty())
        .allSatisfy(yaml -> assertThat(Profiles.read(yaml).findings()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: a\ndeadline: 7",
        "name: a\ndeadlines: { agenda: soon }",
        "name: a\ntermYears: -1",
        "name: a\nworkEnvironment: both",
        "name: a\nfixedItems: [{ title: Evt. }]",
        "title: [a]",
      })
  void refusesWhatTheReaderRefuses(String yaml) {
    assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isNotEmpty();
  }

  /** What the page of a finding shows of such a file. */
  private static List<String> examples() {
    String page = new ProfileCatalogue().page("ProfileNotYaml").orElseThrow();
    return EXAMPLE.matcher(page).results().map(example -> example.group(1)).toList();
  }
}
