package dk.medsdk.validation.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

  @ParameterizedTest
  @CsvSource({
    "hollund, holund",
    "hollund, hollundt",
    "hollund, hlolund",
    "hollund, hollumd",
    "carlsen, karlsen",
    "wang, vang",
    "zeeberg, seeberg"
  })
  void joinsSurnamesThatDifferByOneKey(String one, String other) {
    assertThat(Slip.isBetween(one, other, false)).isTrue();
    assertThat(Slip.isBetween(other, one, false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "hollund, hollund",
    "hollund, holmumd",
    "hollund, mollund",
    "lund, glund",
    "bay, boy",
    "holm, hol",
    "hollund, hollundsen",
    "hollund, hulmlund",
    "abcd, badc",
    "karlsen, akrlsen"
  })
  void keepsOtherSurnamesApart(String one, String other) {
    assertThat(Slip.isBetween(one, other, false)).isFalse();
    assertThat(Slip.isBetween(other, one, false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "anne, anna",
    "karin, karina",
    "marit, maria",
    "louis, louise",
    "marie, mari",
    "line, tine",
    "lise, elise"
  })
  void keepsGivenNamesApartThatEndOrBeginOtherwise(String one, String other) {
    assertThat(Slip.isBetween(one, other, true)).isFalse();
    assertThat(Slip.isBetween(other, one, true)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"kirsten, kirtsen", "kirsten, kirstem", "carsten, karsten", "vibeke, vibekke"})
  void joinsGivenNamesThatDifferInside(String one, String other) {
    assertThat(Slip.isBetween(one, other, true)).isTrue();
    assertThat(Slip.isBetween(other, one, true)).isTrue();
  }
}
