package dk.medsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorpusTest {

  private static final Path FOLDER =
      Path.of("src/main/resources/dk/medsdk/testkit/corpus").toAbsolutePath();

  @Test
  void hasEveryDocumentOfItsFolderWithWhatMustBeReadOutOfIt() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<String> texts =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .filter(file -> !file.endsWith("index.txt"))
              .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
              .map(file -> file.substring(0, file.length() - ".txt".length()))
              .sorted()
              .toList();
      assertThat(Corpus.all())
          .extracting(CorpusDocument::toString)
          .containsExactlyElementsOf(texts);
    }
    assertThat(Corpus.all()).allSatisfy(d -> assertThat(d.expected()).contains("\"med/1\""));
  }

  @Test
  void hasSixDocumentsOfEveryLayoutAndTenOfLayoutsWithoutName() {
    Map<String, Long> byLayout =
        Corpus.all().stream()
            .collect(Collectors.groupingBy(CorpusDocument::layout, Collectors.counting()));
    assertThat(byLayout)
        .hasSize(8)
        .allSatisfy((layout, count) -> assertThat(count).isGreaterThanOrEqualTo(6));
    assertThat(byLayout.get("unlisted")).isGreaterThanOrEqualTo(10);
  }

  @Test
  void givesBytesThatNobodyCanChange() {
    CorpusDocument first = Corpus.all().get(0);
    first.bytes()[0]++;
    assertThat(first.bytes()).isEqualTo(Corpus.all().get(0).bytes());
  }
}
