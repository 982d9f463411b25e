package dk.medsdk.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void areTheWordsInSmallLettersAndTheCommas() {
    Tokens tokens = new Tokens("HMU godkendte, med tak: Planen.");

    assertThat(tokens.get(0)).isEqualTo("hmu");
    assertThat(tokens.get(2)).isEqualTo(",");
    assertThat(tokens.get(5)).isEqualTo("planen");
    assertThat(tokens.has(5)).isTrue();
    assertThat(tokens.has(6)).isFalse();
    assertThat(tokens.get(6)).isEmpty();
    assertThat(Tokens.words("Ja, nej")).containsExactly("ja", "nej");
  }

  @Test
  void areAsManyAsTheTextHas() {
    assertThat(Tokens.words("planen ".repeat(1000))).hasSize(1000).containsOnly("planen");
  }

  @Test
  void looksFromAfarLikeAWordOfTheSameFirstLetterAndLength() {
    WordShapes shapes = new WordShapes(Set.of("godkendte"));
    Tokens tokens = new Tokens("Godkendte glemte afsluttet, GODKENDTE");

    assertThat(tokens.has(4)).isTrue();
    assertThat(tokens.mayBeIn(shapes, 0)).isTrue();
    assertThat(tokens.mayBeIn(shapes, 1)).isFalse();
    assertThat(tokens.mayBeIn(shapes, 2)).isFalse();
    assertThat(tokens.mayBeIn(shapes, 3)).isFalse();
    assertThat(tokens.mayBeIn(shapes, 4)).isTrue();
  }
}
