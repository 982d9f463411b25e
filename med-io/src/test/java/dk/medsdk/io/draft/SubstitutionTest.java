package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubstitutionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deltog som suppleant for Eva Lund | false | true",
        "mødte i stedet for Eva Lund | false | true",
        "suppleant for Eva Lund | false | false",
        "suppleant Eva Lund deltager i stedet | true | true",
        "Eva Lund deltog i stedet | true | true",
        "suppleant: Eva Lund | true | true",
        "som blev erstattet af Eva Lund | true | true",
        "erstattet af Eva Lund | true | true",
      })
  void tellsWhoComesForWhom(String text, boolean otherComes, boolean said) {
    assertThat(Substitution.in(text)).contains(new Substitution("Eva Lund", otherComes, said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"suppleant for AMR", "suppleant for en leder", "TR-suppleant", "sygdom", ""})
  void namesNobodyWhereNobodyIsNamed(String text) {
    assertThat(Substitution.in(text)).isEmpty();
  }
}
