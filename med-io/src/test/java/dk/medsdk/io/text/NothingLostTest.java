package dk.medsdk.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.bytes.TextDecoder;
import dk.medsdk.testkit.Corpus;
import dk.medsdk.testkit.SampleDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No word of a document is lost: each is a word of the model, a part of a label or a heading that
 * was recognised, or noise, of which there is little.
 *
 * <p>{@code noise.txt} lists the noise of every document, for people to look at.
 */
class NothingLostTest {

  private static final Path GOLDEN = Path.of("src/test/resources/dk/medsdk/io/text/noise.txt");
  private static final String AGAIN =
      "mvn -pl med-io -am test -Dtest=NothingLostTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dmed.noise.write=true";

  /** Of a short document a link and a page number are more than that. */
  private static final double MOST_NOISE = 0.02;

  private static final int SHORT = 300;
  private static final int MOST_NOISE_IF_SHORT = 8;

  /** Help texts of a template; the initials of seven people in a column of their own. */
  private static final Map<String, Integer> MORE_NOISE =
      Map.of(
          "word-lom/plan-vej-og-park-dagsorden", 19,
          "hospital-table/hmu-klintesoe-dagsorden-november", 13);

  /** A document, wherever it comes from. */
  record Printed(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Printed> fictional() {
    return Stream.concat(
        Corpus.all().stream()
            .map(d -> new Printed(d.toString(), TextDecoder.decode(d.bytes()).text().content())),
        SampleDocuments.all().stream().map(s -> new Printed("sample/" + s.name(), s.text())));
  }

  static Stream<Printed> all() {
    return Stream.concat(fictional(), real());
  }

  @ParameterizedTest
  @MethodSource("all")
  void losesNoWord(Printed document) {
    assertThat(WordLedger.of(document.text()).lost()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void takesLittleForNoise(Printed document) {
    WordLedger ledger = WordLedger.of(document.text());
    int most = ledger.words() < SHORT ? MOST_NOISE_IF_SHORT : (int) (MOST_NOISE * ledger.words());

    assertThat(ledger.noiseWords())
        .isLessThanOrEqualTo(MORE_NOISE.getOrDefault(document.name(), most));
  }

  @Test
  void takesForNoiseWhatPeopleLookedAt() throws IOException {
    StringBuilder noise = new StringBuilder();
    fictional().forEach(document -> noise.append(describe(document)));
    if (Boolean.getBoolean("med.noise.write")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, noise);
    }
    assertThat(GOLDEN)
        .as("write it again with: " + AGAIN)
        .exists()
        .content()
        .isEqualTo(noise.toString());
  }

  private static String describe(Printed document) {
    WordLedger ledger = WordLedger.of(document.text());
    Map<String, Integer> lines = new LinkedHashMap<>();
    ledger.noise().forEach(line -> lines.merge(line, 1, Integer::sum));
    StringBuilder described = new StringBuilder();
    lines.forEach((line, times) -> described.append("  %d x %s%n".formatted(times, line)));
    return lines.isEmpty()
        ? ""
        : "%s: %d of %d words, %d with repetitions%n%s"
            .formatted(
                document, ledger.noiseWords(), ledger.words(), ledger.allNoiseWords(), described);
  }

  /** The real documents that stand beside a checkout of the project, where there are any. */
  private static Stream<Printed> real() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isDirectory(at.resolve("shared/real"))) {
      at = at.getParent();
    }
    if (at == null) {
      return Stream.empty();
    }
    Map<String, Path> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(at.resolve("shared/real"))) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".txt")).toList();
      all.forEach(file -> texts.put(file.getFileName().toString(), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.entrySet().stream().map(e -> new Printed(e.getKey(), content(e.getValue())));
  }

  private static String content(Path file) {
    try {
      return TextDecoder.decode(Files.readAllBytes(file)).text().content();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
