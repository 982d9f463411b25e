package dk.medsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.gate.MedGate;
import dk.medsdk.report.TextReportWriter;
import dk.medsdk.validation.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void showsTheFindingsThatItsMinutesGive() throws IOException {
    List<String> blocks = blocks(Files.readString(Path.of("../README.md")));
    Report report = MedGate.standard().checkText(blocks.get(0)).named("referat.txt");

    assertThat(blocks.get(0).lines()).hasSize(6);
    assertThat(danish(report)).isEqualTo(blocks.get(1));
  }

  @Test
  void saysHowTheSampleEnds() throws IOException {
    Report report = MedGate.standard().check(Path.of("../samples/referat.txt"));
    StringBuilder printed = new StringBuilder();
    TextReportWriter.in(Locale.ENGLISH).write(report.named("samples/referat.txt"), printed);

    String last = printed.toString().lines().reduce((a, b) -> b).orElseThrow();
    assertThat(Files.readString(Path.of("../README.md"))).contains("`" + last + "`");
  }

  @Test
  void showsNoJavaThatIsNotRun() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        sources.append(withoutIndents(Files.readString(file)));
      }
    }
    Matcher block = JAVA.matcher(Files.readString(Path.of("../README.md")));
    int shown = 0;
    while (block.find()) {
      assertThat(sources).contains(withoutIndents(block.group(1)));
      shown++;
    }
    assertThat(shown).isEqualTo(2);
  }

  private static String withoutIndents(String java) {
    return java.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  private static String danish(Report report) throws IOException {
    StringBuilder printed = new StringBuilder();
    TextReportWriter.in(Locale.forLanguageTag("da")).write(report, printed);
    return printed.toString();
  }

  private static List<String> blocks(String readme) {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(readme);
    while (block.find()) {
      blocks.add(block.group(1));
    }
    return blocks;
  }
}
