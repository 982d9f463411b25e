package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Godkendt.",
        "godkendt",
        "Drøftet.",
        "Taget til efterretning.",
        "Til efterretning",
        "Udsat til næste møde.",
        "Indstillingen blev godkendt.",
        "Punktet blev udsat.",
        "Sagen oversendes til HMU.",
        "Oversendt til HMU"
      })
  void knowsOutcomesInAPhrase(String text) {
    assertThat(Outcomes.isPhrase(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Budgettet holder.",
        "Godkendelse af referat",
        "Der blev drøftet mangt.",
        "Drøftet. Der var mange spørgsmål.",
        "Punktet blev lang tid om at komme.",
        "Indstillingen kom sent."
      })
  void takesNothingElseForAnOutcome(String text) {
    assertThat(Outcomes.isPhrase(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "HMU godkendte dagsordenen., 3",
    "LMU drøftede planen, 3",
    "HMU tog orienteringen til efterretning, 3",
    "Udvalget vedtog planen, 8",
    "HMU orienterede om planen, 0",
    "HMU drøfter planen, 0",
    "Ida Holm godkendte planen, 0",
    "HMU, 0",
    "'', 0",
    "HMU mødte talstærkt op, 0",
  })
  void measuresTheSubjectOfADecidingSentence(String sentence, int length) {
    assertThat(Outcomes.actorLength(sentence)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "udsætte punktet til maj, DEFERRED",
    "Udsat., DEFERRED",
    "oversende sagen til HMU, REFERRED",
    "Indstillingen blev godkendt., FOLLOWED",
    "følge indstillingen, FOLLOWED",
    "godkende planen som indstillet, FOLLOWED",
    "Indstillingen blev ikke fulgt., REJECTED",
    "Indstillingen blev afvist, REJECTED",
  })
  void readsWhatAWordPrints(String resolution, Outcome outcome) {
    assertThat(Outcomes.printedIn(resolution)).contains(outcome);
  }

  @Test
  void guessesNoOutcome() {
    assertThat(Outcomes.printedIn("godkende planen")).isEmpty();
    assertThat(Outcomes.printedIn("drøfte, om noget skal udsættes")).isEmpty();
  }
}
