package dk.medsdk.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListNumeralTest {

  @Test
  void writesLetters() {
    assertThat(ListNumeral.of("a", 1)).isEqualTo("a");
    assertThat(ListNumeral.of("a", 26)).isEqualTo("z");
    assertThat(ListNumeral.of("a", 28)).isEqualTo("ab");
    assertThat(ListNumeral.of("upper-alpha", 703)).isEqualTo("AAA");
  }

  @Test
  void writesRomans() {
    assertThat(ListNumeral.of("i", 4)).isEqualTo("iv");
    assertThat(ListNumeral.of("I", 1994)).isEqualTo("MCMXCIV");
  }

  @Test
  void writesDigitsWhereNoLetterWillDo() {
    assertThat(ListNumeral.of("a", 0)).isEqualTo("0");
    assertThat(ListNumeral.of("i", 4000)).isEqualTo("4000");
    assertThat(ListNumeral.of("lower-greek", 5)).isEqualTo("5");
    assertThat(ListNumeral.of("decimal-leading-zero", 5)).isEqualTo("05");
  }
}
