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
        "Oversendt til HMU",
        "Tages til efterretning.",
        "Ikke imødekommet.",
        "Ændret.",
        "Sendes videre til HMU.",
        "Godkendt med den rettelse, at Ida Holm var til stede hele mødet, og at hun sagde noget.",
        "Dagsordenen godkendt",
        "Begge dele godkendt.",
        "Approved.",
        "Godkendt / Approved."
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
        "Indstillingen kom sent.",
        "Taget er tæt igen.",
        "Godkendt den 3. maj 2026",
        "Godkendt af formandskabet den 3. maj",
        "Sendes rundt inden næste møde"
      })
  void takesNothingElseForAnOutcome(String text) {
    assertThat(Outcomes.isPhrase(text)).isFalse();
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
    "forslag 3 afvises, REJECTED",
    "Forslaget blev ikke imødekommet., REJECTED",
    "Taget til efterretning., NOTED",
    "tage orienteringen til efterretning, NOTED",
    "Tage status på data for 2025 til efterretning., NOTED",
    "orienteringen om cykler tages til efterretning, NOTED",
    "LMU tog tallene til efterretning., NOTED",
    "sagen oversendes til de enkelte HMU, REFERRED",
    "sende sagen videre til HMU, REFERRED",
    "Punktet om cykler blev udskudt., DEFERRED",
    "Planen blev godkendt i ændret form., CHANGED",
    "godkende planen med ændringer, CHANGED",
    "Ændret., CHANGED",
    "HMU besluttede at sende sagen videre til RMU., REFERRED",
    "Approved with changes., CHANGED",
    "Deferred., DEFERRED",
    "The report was noted., NOTED",
  })
  void readsWhatAWordPrints(String resolution, Outcome outcome) {
    assertThat(Outcomes.printedIn(resolution)).contains(outcome);
  }

  @Test
  void guessesNoOutcome() {
    assertThat(Outcomes.printedIn("godkende planen")).isEmpty();
    assertThat(Outcomes.printedIn("godkende aftalen om ændret arbejdstid")).isEmpty();
    assertThat(Outcomes.printedIn("godkende referatet uden ændringer")).isEmpty();
    assertThat(Outcomes.printedIn("Punktet udsættes ikke.")).isEmpty();
    assertThat(Outcomes.printedIn("tage budgettet til orientering")).isEmpty();
    assertThat(Outcomes.printedIn("HMU godkendte, at sagen oversendes til RMU")).isEmpty();
    assertThat(Outcomes.printedIn("drøfte, om noget skal udsættes")).isEmpty();
  }
}
