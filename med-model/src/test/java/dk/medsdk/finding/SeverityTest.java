package dk.medsdk.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTest {

  @ParameterizedTest
  @CsvSource({
    "ERROR, ERROR, true", "ERROR, INFO, true", "WARNING, INFO, true",
    "WARNING, ERROR, false", "INFO, WARNING, false", "INFO, INFO, true"
  })
  void isAtLeastAsGraveAsItselfAndTheLighterOnes(Severity one, Severity other, boolean atLeast) {
    assertThat(one.isAtLeast(other)).isEqualTo(atLeast);
  }

  @Test
  void isCalledTheSameInEveryLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Severity.values())
          .extracting(Severity::label)
          .containsExactly("error", "warning", "info");
    } finally {
      Locale.setDefault(before);
    }
  }
}
