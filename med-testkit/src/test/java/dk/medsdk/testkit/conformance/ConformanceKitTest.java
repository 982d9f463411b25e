package dk.medsdk.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.medsdk.testkit.SampleDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConformanceKitTest {

  private static final Path PAGES = Path.of("../docs/rules");

  private static final List<ConformanceCase> CASES = ConformanceKit.cases();

  @Test
  void hasCasesOfEveryPage() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      List<String> pages =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".md") && !file.equals("index.md"))
              .map(file -> file.substring(0, file.length() - ".md".length()))
              .sorted()
              .toList();

      assertThat(new TreeSet<>(CASES.stream().flatMap(c -> c.rule().stream()).toList()))
          .containsExactlyElementsOf(pages);
    }
  }

  @Test
  void hasOneExampleAndAnExceptionOfEveryRule() {
    Map<Optional<String>, List<ConformanceCase>> byRule =
        CASES.stream()
            .filter(c -> c.rule().isPresent())
            .collect(Collectors.groupingBy(ConformanceCase::rule));

    assertThat(byRule.values())
        .allSatisfy(
            cases -> {
              assertThat(cases).filteredOn(c -> c.origin() == Origin.EXAMPLE).hasSize(1);
              assertThat(cases).filteredOn(c -> c.origin() == Origin.EXCEPTION).isNotEmpty();
            });
  }

  @Test
  void looksAtDocumentsOrganisationsAndArchives() {
    assertThat(CASES).extracting(c -> c.input().subject()).contains(Subject.values());
    assertThat(CASES)
        .allSatisfy(
            c -> {
              boolean organisation = c.input().subject() == Subject.ORGANISATION;
              assertThat(c.input().documents().isEmpty()).isEqualTo(organisation);
              assertThat(c.input().day().isEmpty())
                  .isEqualTo(c.input().subject() == Subject.DOCUMENT);
            });
  }

  @Test
  void hasEverySampleAndMostAreClean() {
    List<ConformanceCase> samples =
        CASES.stream().filter(c -> c.origin() == Origin.SAMPLE).toList();

    assertThat(samples).hasSameSizeAs(SampleDocuments.all());
    assertThat(samples).filteredOn(c -> c.expected().isEmpty()).hasSizeGreaterThan(4);
    assertThat(samples).filteredOn(c -> !c.expected().isEmpty()).isNotEmpty();
  }

  @Test
  void givesEveryCaseANameOfItsOwn() {
    assertThat(CASES).extracting(ConformanceCase::name).doesNotHaveDuplicates();
  }

  @Test
  void saysWhatNoRuleLooksAt() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Subject.labelled("weather"))
        .withMessage("No rule looks at weather");
  }

  @Test
  void saysWhichPageIsMissing() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> PackedPages.page("SunTooBright"))
        .withMessage("the jar lacks pages/SunTooBright.md");
  }
}
