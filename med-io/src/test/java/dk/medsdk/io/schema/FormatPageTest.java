package dk.medsdk.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.io.JsonFindings;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.io.shape.ChoiceForm;
import dk.medsdk.io.shape.FormFindings;
import dk.medsdk.io.shape.FormInput;
import dk.medsdk.io.shape.Notation;
import dk.medsdk.io.shape.Places;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** The page {@code docs/format.md} is whole, and true. */
class FormatPageTest {

  private static final FormatPage PAGE = FormatPage.read();
  private static final int MOST = 10;

  static List<FormatPage.Example> examples() {
    return PAGE.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void givesExamplesThatAreReadWithoutFindings(FormatPage.Example example) {
    assertThat(findings(example)).isEmpty();
  }

  @Test
  void showsEveryPropertyInAnExample() {
    Set<String> all = new TreeSet<>();
    FormTypes.all()
        .shapes()
        .forEach((name, shape) -> shape.properties().forEach(p -> all.add(name + "." + p.name())));
    assertThat(GeneratedFile.occurrences(PAGE).properties())
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void hasATableForEveryTypeTheConstraintsAndTheLimits() {
    FormTypes types = FormTypes.all();
    assertThat(PAGE.tables())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    types.shapes().keySet(),
                    types.choices().keySet(),
                    Set.of(ConstraintsTable.NAME, LimitsTable.NAME))
                .flatMap(Set::stream)
                .toList());
  }

  @Test
  void saysWhichDanishWordsStandForEveryWordToChoose() {
    String words = PAGE.text().substring(PAGE.text().indexOf("## From Danish words to values"));
    for (ChoiceForm<?> choice : FormTypes.all().choices().values()) {
      assertThat(choice.constants().keySet())
          .as(choice.type().getSimpleName())
          .allSatisfy(word -> assertThat(words).contains("`" + word + "`"));
    }
  }

  @Test
  void namesEveryFindingWithItsPage() throws IllegalAccessException {
    for (Field field : JsonFindings.class.getFields()) {
      FindingKind kind = (FindingKind) field.get(null);
      String page = "rules/reader/" + kind.id() + ".md";
      assertThat(PAGE.text()).contains("[" + kind.id() + "](" + page + ")");
      assertThat(FormatPage.FILE.resolveSibling(page)).matches(Files::exists);
    }
  }

  private static List<Finding> findings(FormatPage.Example example) {
    MedJson<?> form =
        example.type().equals("Organisation") ? MedJson.organisations() : MedJson.documents();
    return switch (example.notation()) {
      case "yaml" -> form.inYaml().read(example.text()).findings();
      case "ndjson" ->
          form.readLines(new ByteArrayInputStream(example.text().getBytes(StandardCharsets.UTF_8)))
              .map(ReadResult::findings)
              .flatMap(List::stream)
              .toList();
      default ->
          example.text().contains("\"format\"")
              ? form.read(example.text()).findings()
              : findingsOfPart(example);
    };
  }

  private static List<Finding> findingsOfPart(FormatPage.Example example) {
    FormFindings findings = FormFindings.in(new Places(Notation.JSON, example.text()), MOST);
    try (JsonParser parser = new JsonMapper().createParser(example.text())) {
      FormInput in = new FormInput(parser, findings);
      in.nextValue();
      assertThat(GeneratedFile.form(example.type()).read(in)).isNotNull();
      in.refuseMore();
    }
    return findings.found();
  }
}
