package dk.medsdk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"et\nto\ntre", "et\rto\rtre", "et\r\nto\r\ntre", "et\nto\r\ntre", "et\rto\ntre"})
  void endsLinesWithLfCrOrCrLf(String text) {
    assertThat(lines(text)).containsExactly("et", "to", "tre");
  }

  @Test
  void staysAFormAndKeepsItsLines() {
    SourceText form = SourceText.of("a: 1").asForm();

    assertThat(form.isForm()).isTrue();
    assertThat(form.asForm()).isSameAs(form);
    assertThat(form.startingAtLine(3).isForm()).isTrue();
    assertThat(SourceText.of("a: 1").startingAtLine(3).asForm().firstLine()).isEqualTo(3);
    assertThat(SourceText.of("a: 1").isForm()).isFalse();
  }

  @Test
  void countsAnEmptyTextAsOneEmptyLine() {
    assertThat(lines("")).containsExactly("");
    assertThat(SourceText.of("").positionOf(0)).hasToString("1:1");
  }

  @Test
  void beginsALastEmptyLineAfterAFinalNewline() {
    assertThat(lines("et\n")).containsExactly("et", "");
    assertThat(lines("et\r\n\r\n")).containsExactly("et", "", "");
    assertThat(SourceText.of("et\n").positionOf(3)).hasToString("2:1");
  }

  @Test
  void takesLfThenCrAsTwoEnds() {
    assertThat(lines("et\n\rto")).containsExactly("et", "", "to");
  }

  @Test
  void countsColumnsInCodePoints() {
    SourceText text = SourceText.of("a\n😀😀b");

    assertThat(text.positionOf(2)).hasToString("2:1");
    assertThat(text.positionOf(4)).hasToString("2:2");
    assertThat(text.positionOf(6)).hasToString("2:3");
    assertThat(text.positionOf(7)).hasToString("2:4");
  }

  @Test
  void keepsOffsetsAcrossCrLf() {
    SourceText text = SourceText.of("ab\r\ncd");

    assertThat(text.positionOf(2)).hasToString("1:3");
    assertThat(text.positionOf(3)).hasToString("1:4");
    assertThat(text.positionOf(4)).hasToString("2:1");
    assertThat(text.line(2)).isEqualTo(SourceSpan.of(4, 6));
  }

  @Test
  void cutsTheWordsThatASpanCovers() {
    SourceText text = SourceText.of("Punkt 4: Æbler");

    assertThat(text.cut(SourceSpan.of(9, 14))).isEqualTo("Æbler");
    assertThat(text.cut(SourceSpan.of(14, 14))).isEmpty();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> text.cut(SourceSpan.of(9, 15)));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 6, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void refusesOffsetsOutsideTheText(int offset) {
    SourceText text = SourceText.of("et\nto");

    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> text.positionOf(offset));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> text.lineOf(offset));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, -1})
  void refusesLinesThatAreNotThere(int line) {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> SourceText.of("et\nto").line(line));
  }

  @Test
  void findsLinesBeyondTheRoomFirstMadeForThem() {
    SourceText text = SourceText.of("\n".repeat(1000));

    assertThat(text.lineCount()).isEqualTo(1001);
    assertThat(text.lineOf(1000)).isEqualTo(1001);
  }

  @Test
  void isEqualToTheSameTextAndDoesNotShowIt() {
    SourceText text = SourceText.of("fortroligt\n");

    assertThat(text).isEqualTo(SourceText.of("fortroligt\n")).hasSameHashCodeAs("fortroligt\n");
    assertThat(text).isNotEqualTo(SourceText.of("fortroligt")).isNotEqualTo("fortroligt\n");
    assertThat(text).hasToString("SourceText(11 characters, 2 lines)");
  }

  private static List<String> lines(String content) {
    SourceText text = SourceText.of(content);
    return IntStream.rangeClosed(1, text.lineCount())
        .mapToObj(line -> text.cut(text.line(line)))
        .toList();
  }
}
