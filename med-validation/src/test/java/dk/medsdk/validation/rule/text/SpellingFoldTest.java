package dk.medsdk.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingFoldTest {

  @ParameterizedTest
  @CsvSource({
    "aagaard, ågård",
    "ågård, ågård",
    "baek, bæk",
    "søren, søren",
    "soeren, søren",
    "søeren, søeren",
    "nielsson, nielson",
    "erick, erik",
    "eriksson, erikson",
    "rené, rene",
    "irène, irene",
    "müller, muler",
    "händel, hændel",
    "björn, bjørn",
    "anne-mette, ane mete",
    "aase, åse",
    "aaen, åen",
    "aaase, åase",
    "cecilie, cecilie",
    "c, c",
    "oddo, odo",
  })
  void leavesOutHowDanishCanBeWrittenOtherwise(String word, String folded) {
    assertThat(SpellingFold.of(List.of(word))).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"anne mette holm, ane mete holm", "anna aagaard, ana ågård", "bo olsen, bo olsen"})
  void keepsTheWordsApart(String words, String folded) {
    assertThat(SpellingFold.of(List.of(words.split(" ", -1)))).isEqualTo(folded);
  }
}
