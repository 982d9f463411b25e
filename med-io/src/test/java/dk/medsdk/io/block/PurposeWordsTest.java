package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PurposeWordsTest {

  /** Each word of the table in docs/format.md with its JSON value. */
  static Stream<Arguments> documentedWords() throws IOException {
    return Files.readAllLines(Path.of("../docs/format.md")).stream()
        .dropWhile(line -> !line.startsWith("### Purposes"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("#"))
        .map(line -> line.split("\\|"))
        .filter(cells -> cells.length == 3 && cells[2].contains("`") && !cells[1].contains("word"))
        .flatMap(
            cells ->
                Arrays.stream(cells[1].split(","))
                    .map(word -> Arguments.of(word.strip(), cells[2].replace("`", "").strip())));
  }

  @ParameterizedTest
  @MethodSource("documentedWords")
  void knowsEveryWordThatTheDocumentationLists(String word, String json) {
    assertThat(PurposeWords.of(word)).map(PurposeWordsTest::json).contains(json);
  }

  @Test
  void everyPurposeIsDocumented() throws IOException {
    List<String> documented = documentedWords().map(a -> (String) a.get()[1]).toList();

    assertThat(documented)
        .contains(
            Arrays.stream(Purpose.values()).map(PurposeWordsTest::json).toArray(String[]::new));
  }

  @Test
  void takesEveryPhraseThatATitleJoins() {
    assertThat(PurposeWords.inTitle("Bordet rundt, kommende punkter samt eventuelt"))
        .containsExactly(
            Purpose.MUTUAL_INFORMATION, Purpose.COMING_ITEMS, Purpose.ANY_OTHER_BUSINESS);
  }

  @Test
  void takesPurposesInTheOrderOfTheTitle() {
    assertThat(PurposeWords.inTitle("Orientering fra RMU, punkter til kommende møder og eventuelt"))
        .containsExactly(Purpose.INFORMATION, Purpose.COMING_ITEMS, Purpose.ANY_OTHER_BUSINESS);
    assertThat(PurposeWords.inTitle("Nyt tag, samt evaluering, og eventuelt/næste møde"))
        .containsExactly(Purpose.EVALUATION, Purpose.ANY_OTHER_BUSINESS, Purpose.NEXT_MEETING);
  }

  @Test
  void readsOnlyTheFirstWordsOfATitle() {
    assertThat(PurposeWords.inTitle("Ny orientering")).isEmpty();
    assertThat(PurposeWords.inTitle("Orienteringsmøde")).isEmpty();
    assertThat(PurposeWords.inTitle("Orientering om høring")).containsExactly(Purpose.INFORMATION);
  }

  private static String json(Purpose purpose) {
    String[] words = purpose.name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder json = new StringBuilder(words[0]);
    for (String word : Arrays.asList(words).subList(1, words.length)) {
      json.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return json.toString();
  }
}
