package dk.medsdk.finding;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasisTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void namesItsSource(String reference) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Basis(Authority.LAW, reference))
        .withMessageContaining("source");
  }
}
