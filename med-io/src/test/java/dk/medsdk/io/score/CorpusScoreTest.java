package dk.medsdk.io.score;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.json.MedJson;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.Corpus;
import dk.medsdk.testkit.CorpusDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads the whole corpus and counts what came out as it should.
 *
 * <p>The table stands in {@code target/score.txt} afterwards, every value that was missed in {@code
 * target/score-misses.txt}.
 */
class CorpusScoreTest {

  private static final double LEAST_OF_A_LAYOUT = 0.98;

  /** What is reached of layouts that no reader was built for; it only ever goes up. */
  private static final double LEAST_OF_UNLISTED = 0.95;

  /** What is reached of values that no document prints. */
  private static final int MOST_INVENTED = 0;

  private static final String UNLISTED = "unlisted";

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void readsTheCorpus() throws IOException {
    ScoreTable table = new ScoreTable();
    StringBuilder misses = new StringBuilder();
    for (CorpusDocument document : Corpus.all()) {
      Tally tally = score(document);
      table.add(document.layout(), tally);
      misses.append(describe(document, tally));
    }
    Files.writeString(Path.of("target/score.txt"), table.toString());
    Files.writeString(Path.of("target/score-misses.txt"), misses);

    table
        .byLayout()
        .forEach(
            (layout, tally) ->
                assertThat(tally.score())
                    .as(table.toString())
                    .isGreaterThanOrEqualTo(
                        layout.equals(UNLISTED) ? LEAST_OF_UNLISTED : LEAST_OF_A_LAYOUT));
    assertThat(invented(table)).as(table.toString()).isLessThanOrEqualTo(MOST_INVENTED);
  }

  private static int invented(ScoreTable table) {
    return table.byLayout().entrySet().stream()
        .filter(layout -> !layout.getKey().equals(UNLISTED))
        .mapToInt(layout -> layout.getValue().count(Tally.Outcome.INVENTED))
        .sum();
  }

  static Tally score(CorpusDocument document) {
    MeetingDocument read = MedText.read(document.bytes()).value();
    return Comparison.of(JSON.readTree(document.expected()), tree(read));
  }

  private static JsonNode tree(MeetingDocument document) {
    return JSON.readTree(MedJson.documents().write(document));
  }

  private static String describe(CorpusDocument document, Tally tally) {
    List<Tally.Miss> misses = tally.misses();
    return "=== %s %.4f%n".formatted(document, tally.score())
        + misses.stream().map(Tally.Miss::toString).collect(Collectors.joining("\n"))
        + "\n";
  }
}
