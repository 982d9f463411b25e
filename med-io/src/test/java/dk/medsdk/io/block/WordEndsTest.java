package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordEndsTest {

  private static final WordEnds ENDS = WordEnds.of("leder", "chef", "direktør");

  @Test
  void knowsACompoundByItsEnd() {
    assertThat(ENDS.isEndOf("afdelingsleder")).isTrue();
    assertThat(ENDS.isEndOf("vicedirektør")).isTrue();
  }

  @Test
  void knowsAnEndThatStandsAlone() {
    assertThat(ENDS.isEndOf("chef")).isTrue();
  }

  @Test
  void knowsNoWordThatOnlySharesTheLastLetter() {
    assertThat(ENDS.isEndOf("læser")).isFalse();
    assertThat(ENDS.isEndOf("leders")).isFalse();
    assertThat(ENDS.isEndOf("")).isFalse();
  }
}
