package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSetTest {

  private static final WordSet WORDS = WordSet.of("og", "eller", "årsskiftet", "•");

  @Test
  void knowsItsWords() {
    assertThat(WORDS.contains("og")).isTrue();
    assertThat(WORDS.contains("årsskiftet")).isTrue();
    assertThat(WORDS.contains("•")).isTrue();
  }

  @Test
  void knowsNoWordThatOnlyBeginsAlikeAndIsAsLong() {
    assertThat(WORDS.contains("om")).isFalse();
    assertThat(WORDS.contains("enten")).isFalse();
  }

  @Test
  void knowsNoWordInOtherLettersAndNoEmptyOne() {
    assertThat(WORDS.contains("Og")).isFalse();
    assertThat(WORDS.contains("")).isFalse();
  }

  @Test
  void takesWordsOfAnyLength() {
    String longest = "o".repeat(1000);

    assertThat(WordSet.of(longest).contains(longest)).isTrue();
    assertThat(WORDS.contains(longest)).isFalse();
  }
}
