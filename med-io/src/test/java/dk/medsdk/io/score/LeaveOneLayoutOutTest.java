package dk.medsdk.io.score;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.RecogniserUse;
import dk.medsdk.io.bytes.CleanText;
import dk.medsdk.io.bytes.TextDecoder;
import dk.medsdk.io.draft.DraftBuilder;
import dk.medsdk.io.draft.MeetingAssembler;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.LineScanner;
import dk.medsdk.io.line.TextMarkup;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.SourceText;
import dk.medsdk.testkit.Corpus;
import dk.medsdk.testkit.CorpusDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the documents of each layout as if nobody had known it: without the recognisers that only
 * this layout uses, date, place, items and decisions still come out.
 *
 * <p>The table stands in {@code target/leave-one-out.txt} afterwards.
 */
class LeaveOneLayoutOutTest {

  private static final double LEAST = 0.80;
  private static final String UNLISTED = "unlisted";
  private static final JsonMapper JSON = new JsonMapper();

  /** What a layout that nobody listed should give as well. */
  private static final List<String> CORE =
      List.of("date", "places", "items.number", "items.title", "items.decision");

  @Test
  void readsWhatMattersWithoutKnowingTheLayout() throws IOException {
    Map<String, Set<String>> own = ownRecognisers();
    StringBuilder table = new StringBuilder(heading());
    Map<String, Double> scores = new TreeMap<>();
    own.forEach(
        (layout, recognisers) -> {
          Tally known = tally(layout, Set.of());
          Tally unknown = tally(layout, recognisers);
          table.append(row(layout, known, unknown, recognisers));
          scores.put(layout, total(unknown));
        });
    Files.writeString(Path.of("target/leave-one-out.txt"), table);

    assertThat(scores)
        .as(table.toString())
        .isNotEmpty()
        .allSatisfy((layout, score) -> assertThat(score).isGreaterThanOrEqualTo(LEAST));
  }

  @Test
  void switchesRecognisersOff() {
    String text = "1. Budget\nBeslutning\nGodkendt.\n";
    List<Line> lines = LineScanner.scan(SourceText.of(text));

    assertThat(RecogniserUse.in(lines)).containsExactly("Section");
    assertThat(RecogniserUse.parseWithout(Set.of("Section"), lines))
        .noneMatch(block -> block instanceof Block.SectionHeading);
  }

  /** For each layout the recognisers that make blocks of no other layout that is listed. */
  private static Map<String, Set<String>> ownRecognisers() {
    Map<String, Set<String>> layoutsOf = new TreeMap<>();
    Map<String, Set<String>> own = new TreeMap<>();
    for (CorpusDocument document : listed()) {
      own.computeIfAbsent(document.layout(), layout -> new TreeSet<>());
      RecogniserUse.in(lines(document))
          .forEach(
              recogniser ->
                  layoutsOf
                      .computeIfAbsent(recogniser, r -> new TreeSet<>())
                      .add(document.layout()));
    }
    layoutsOf.forEach(
        (recogniser, layouts) -> {
          if (layouts.size() == 1) {
            own.computeIfAbsent(layouts.iterator().next(), l -> new TreeSet<>()).add(recogniser);
          }
        });
    return own;
  }

  private static List<CorpusDocument> listed() {
    return Corpus.all().stream().filter(d -> !d.layout().equals(UNLISTED)).toList();
  }

  private static Tally tally(String layout, Set<String> without) {
    Tally all = new Tally();
    for (CorpusDocument document : listed()) {
      if (document.layout().equals(layout)) {
        String read = MedJson.documents().write(read(document, without));
        all.addAll(Comparison.of(JSON.readTree(document.expected()), JSON.readTree(read)));
      }
    }
    return all;
  }

  private static MeetingDocument read(CorpusDocument document, Set<String> without) {
    List<Block> blocks = RecogniserUse.parseWithout(without, lines(document));
    return MeetingAssembler.assemble(DraftBuilder.build(blocks)).document();
  }

  private static List<Line> lines(CorpusDocument document) {
    String text = TextDecoder.decode(document.bytes()).text().content();
    return TextMarkup.apply(LineScanner.scan(SourceText.of(CleanText.of(text).text())));
  }

  private static double total(Tally tally) {
    int right = CORE.stream().mapToInt(f -> tally.count(f, Tally.Outcome.RIGHT)).sum();
    int all =
        CORE.stream()
            .flatMapToInt(
                f -> Arrays.stream(Tally.Outcome.values()).mapToInt(o -> tally.count(f, o)))
            .sum();
    return all == 0 ? 1 : (double) right / all;
  }

  private static String heading() {
    return "%-16s%8s%8s".formatted("layout", "known", "without")
        + CORE.stream().map("%16s"::formatted).collect(Collectors.joining())
        + "  switched off\n";
  }

  private static String row(String layout, Tally known, Tally unknown, Set<String> without) {
    return String.format(Locale.ROOT, "%-16s%8.4f%8.4f", layout, total(known), total(unknown))
        + CORE.stream()
            .map(field -> String.format(Locale.ROOT, "%16.4f", unknown.score(field)))
            .collect(Collectors.joining())
        + "  "
        + (without.isEmpty() ? "-" : String.join(" ", without))
        + "\n";
  }
}
