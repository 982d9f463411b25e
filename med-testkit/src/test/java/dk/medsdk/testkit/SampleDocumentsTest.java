package dk.medsdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentTexts;
import dk.medsdk.model.meeting.Pairing;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.text.CprNumbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleDocumentsTest {

  private static final Path TEXTS = Path.of("src/main/resources/dk/medsdk/testkit");
  private static final Path SAMPLES_TO_TRY = Path.of("../samples");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int RUN = 8;

  /** What a paper prints around its texts: labels, headings, months, purposes. */
  private static final Set<String> LABELS =
      Set.of(
          ("udvalg mødedato mødested pkt tekst sagsfremstilling afbud beslutning bilag"
                  + " det indstilles indstiller at besluttede forlader mødet ca kl ankommer min"
                  + " januar februar marts april maj juni oktober tirsdag den"
                  + " referat fra forvaltning møde vedr sendes til bookmark v ved direktør og"
                  + " orientering drøftelse gruppedrøftelse godkendelse regodkendelse"
                  + " temadrøftelse på spørgsmål")
              .split(" "));

  @Test
  void haveAClassForEachTextAndATextForEachClass() throws IOException {
    Set<String> texts = textsIn(TEXTS).keySet();

    assertThat(SampleDocuments.all())
        .extracting(sample -> sample.layout() + "/" + sample.name() + ".txt")
        .containsExactlyInAnyOrderElementsOf(texts);
  }

  @Test
  void haveNamesOfTheirOwn() {
    assertThat(SampleDocuments.all()).extracting(SampleDocument::name).doesNotHaveDuplicates();
  }

  @Test
  void comeInEachLayoutWithAndWithoutFaults() {
    Map<String, Set<Boolean>> faultless =
        SampleDocuments.all().stream()
            .collect(
                groupingBy(
                    SampleDocument::layout,
                    mapping(sample -> sample.expectedFindings().isEmpty(), toSet())));

    assertThat(faultless).hasSize(3).allSatisfy((layout, both) -> assertThat(both).hasSize(2));
  }

  @ParameterizedTest
  @MethodSource("dk.medsdk.testkit.SampleDocuments#all")
  void expectOnlyWordsThatThePaperPrints(SampleDocument sample) {
    String printed = folded(sample.text());

    assertThat(DocumentTexts.of(sample.expected()))
        .filteredOn(placed -> !placed.path().toString().equals("/language"))
        .filteredOn(placed -> !standingAlone(folded(placed.text())).matcher(printed).find())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dk.medsdk.testkit.SampleDocuments#all")
  void expectEveryWordThatThePaperPrintsButItsLabels(SampleDocument sample) {
    List<String> longestFirst =
        DocumentTexts.of(sample.expected()).stream()
            .map(placed -> folded(placed.text()))
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    String left = folded(sample.text());
    for (String text : longestFirst) {
      left = standingAlone(text).matcher(left).replaceAll("|");
    }

    assertThat(words(left))
        .filteredOn(word -> !word.matches("(hlk)?\\p{N}+"))
        .allMatch(LABELS::contains);
  }

  @ParameterizedTest
  @MethodSource("dk.medsdk.testkit.SampleDocuments#all")
  void expectFindingsAtLinesThatAreThereInTheirOrder(SampleDocument sample) {
    List<String> lines = sample.text().lines().toList();

    assertThat(sample.expectedFindings())
        .allSatisfy(
            finding -> {
              assertThat(finding.line()).isLessThanOrEqualTo(lines.size());
              assertThat(lines.get(finding.line() - 1)).isNotBlank();
            })
        .extracting(ExpectedFinding::line)
        .isSorted();
  }

  @ParameterizedTest
  @MethodSource("dk.medsdk.testkit.SampleDocuments#all")
  void expectAnUnansweredRecommendationWhereThePairingLeavesAPoint(SampleDocument sample) {
    assertThat(countOf(sample, "RecommendationWithoutDecision"))
        .isEqualTo(itemsOf(sample, item -> !Pairing.of(item).unansweredPoints().isEmpty()));
  }

  @ParameterizedTest
  @MethodSource("dk.medsdk.testkit.SampleDocuments#all")
  void expectAnEmptyRecommendationWhereNoPointIsPrinted(SampleDocument sample) {
    assertThat(countOf(sample, "EmptyRecommendation"))
        .isEqualTo(
            itemsOf(
                sample,
                item ->
                    item.recommendation()
                        .map(Recommendation::points)
                        .filter(List::isEmpty)
                        .isPresent()));
  }

  @ParameterizedTest
  @MethodSource("dk.medsdk.testkit.SampleDocuments#all")
  void expectACprNumberWhereOneIsPrinted(SampleDocument sample) {
    assertThat(countOf(sample, "CprNumberInText")).isEqualTo(CprNumbers.find(sample.text()).size());
  }

  @Test
  void shareNoRunOfEightWordsWithEachOther() throws IOException {
    Map<String, String> texts = new TreeMap<>(textsIn(TEXTS));
    texts.putAll(textsIn(SAMPLES_TO_TRY));

    Map<String, List<String>> textsOfRun =
        texts.entrySet().stream()
            .flatMap(text -> runsOf(text.getValue()).map(run -> Map.entry(run, text.getKey())))
            .distinct()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));

    assertThat(texts).hasSize(SampleDocuments.all().size() + 3);
    assertThat(textsOfRun.entrySet()).filteredOn(run -> run.getValue().size() > 1).isEmpty();
  }

  private static long countOf(SampleDocument sample, String id) {
    return sample.expectedFindings().stream().filter(found -> found.id().equals(id)).count();
  }

  private static long itemsOf(SampleDocument sample, Predicate<AgendaItem> which) {
    return sample.expected().items().stream().filter(which).count();
  }

  private static Pattern standingAlone(String text) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])");
  }

  private static String folded(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  private static Stream<String> runsOf(String text) {
    List<String> words = words(text);
    return IntStream.rangeClosed(0, words.size() - RUN)
        .mapToObj(start -> String.join(" ", words.subList(start, start + RUN)));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  private static Map<String, String> textsIn(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .filter(file -> !file.startsWith(directory.resolve("corpus")))
          .collect(
              toMap(
                  file -> directory.relativize(file).toString().replace('\\', '/'),
                  SampleDocumentsTest::read));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
