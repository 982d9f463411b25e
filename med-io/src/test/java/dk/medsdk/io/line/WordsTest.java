package dk.medsdk.io.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.medsdk.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private final Words words = new Words(" \u00a0Ida Holm\t", 10);

  @Test
  void keepsItsPlaceWhenCut() {
    assertThat(words.part(2, 5)).isEqualTo(new Words("Ida", 12));
    assertThat(words.from(6)).isEqualTo(new Words("Holm\t", 16));
    assertThat(words.from(0)).isSameAs(words);
  }

  @Test
  void stripsSpacesThatStringsKeep() {
    assertThat(words.strip()).isEqualTo(new Words("Ida Holm", 12));
  }

  @Test
  void spansItsCharacters() {
    assertThat(words.span()).isEqualTo(SourceSpan.of(10, 21));
    assertThat(words.length()).isEqualTo(11);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"", " ", "\u00a0", "\u200b\ufeff", "\u2028 \t\n"})
  void isBlankWithoutWords(String text) {
    assertThat(new Words(text, 0).isBlank()).isTrue();
  }

  @Test
  void isNotBlankWithAnyMark() {
    assertThat(new Words("\u00a0.", 0).isBlank()).isFalse();
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without the checker may do
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> new Words(null, 0)).withMessage("text");
  }
}
