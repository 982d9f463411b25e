package dk.medsdk.io.line;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineScannerTest {

  @Test
  void endsLinesWithLfCrAndCrLf() {
    assertThat(texts("a\nb\rc\r\nd")).containsExactly("a", "b", "c", "d");
  }

  @Test
  void keepsBlankLines() {
    assertThat(texts("a\n\n\r\n\rb")).containsExactly("a", "", "", "", "b");
  }

  @Test
  void givesAnEmptyTextOneBlankLine() {
    assertThat(scan("")).singleElement().matches(Line::isBlank);
  }

  @Test
  void takesAFinalLineBreakAsTheEndOfTheLastLine() {
    assertThat(texts("a\n")).startsWith("a").filteredOn(text -> !text.isEmpty()).hasSize(1);
  }

  @Test
  void keepsOffsetsAcrossCrLf() {
    SourceText source = SourceText.of("Ida\r\n  Bo Vang \r\nEva");

    assertThat(LineScanner.scan(source))
        .extracting(line -> source.cut(line.span()))
        .containsExactly("Ida", "Bo Vang", "Eva");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {" ", "\t", "\u00a0", "\u202f", "\u2009", "\u200b", "\ufeff", "\u0001"})
  void leavesSpacesOfEverySortOutOfTheWords(String space) {
    Line line = scan(space + space + "Ida Holm" + space).get(0);

    assertThat(line.text()).isEqualTo("Ida Holm");
    assertThat(line.indent()).isEqualTo(2);
    assertThat(line.span().start()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "- ", "– ", "• ", "· ", "* ", "▪ ", "◦ ", "‣ ", "● ", "o ", "-\t", "•\u00a0", "•   ",
        "\uf0b7 ", "\uf0a7 ", "\uf02d ", "\uf0d8 ", "\uf0b7"
      })
  void knowsBullets(String bullet) {
    Line line = scan("  " + bullet + "Ida Holm").get(0);

    assertThat(line.isBullet()).isTrue();
    assertThat(line.body().text()).isEqualTo("Ida Holm");
    assertThat(line.indent()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "- ", "•", "o", "-5 grader", "-hold", "*fed*", "onsdag", "Ida - Bo"})
  void takesNothingElseForABullet(String text) {
    Line line = scan(text).get(0);

    assertThat(line.isBullet()).isFalse();
    assertThat(line.body()).isEqualTo(line.words());
  }

  @Test
  void keepsThePlaceOfTheWordsAfterABullet() {
    SourceText source = SourceText.of("HMU\r\n •  Ida Holm");

    Words body = LineScanner.scan(source).get(1).body();

    assertThat(source.cut(body.span())).isEqualTo("Ida Holm");
  }

  private static List<Line> scan(String text) {
    return LineScanner.scan(SourceText.of(text));
  }

  private static List<String> texts(String text) {
    return scan(text).stream().map(Line::text).toList();
  }
}
