package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "afrapportering på plancher",
        "Mundtlig afrapportering",
        "mundtligt i plenum",
        "SKRIFTLIGT",
        "på tavlen",
        "post-it",
        "reported on posters",
        "reported orally"
      })
  void isTheParenthesisBehindAQuestion(String words) {
    assertThat(Reporting.in("Hvad (helst)? (" + words + ")"))
        .contains(new Reporting("Hvad (helst)?", words));
    assertThat(Reporting.in("Hvad? (" + words + "):")).contains(new Reporting("Hvad?", words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ")", "Hvad?", "Hvad? (tonen – dialogen)", "Hvad? (mundtligt) Og hvorfor?"})
  void isNoOtherParenthesis(String question) {
    assertThat(Reporting.in(question)).isEmpty();
  }

  @Test
  void isShort() {
    assertThat(Reporting.in("Hvad? (mundtligt " + "og mere ".repeat(40) + ")")).isEmpty();
  }
}
