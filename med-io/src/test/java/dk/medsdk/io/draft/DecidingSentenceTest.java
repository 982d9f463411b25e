package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidingSentenceTest {

  @ParameterizedTest
  @CsvSource({
    "HMU godkendte dagsordenen., 3",
    "LMU drøftede planen, 3",
    "HMU tog orienteringen til efterretning, 3",
    "Udvalget vedtog planen, 8",
    "LMU Nord godkendte planen., 8",
    "HMU har godkendt planen., 3",
    "MED-udvalget valgte Ida Holm., 12",
    "Personalemødet vedtog planen., 14",
    "Hovedudvalget afviste forslaget., 13",
    "Arbejdsmiljøudvalget i Fjordbyen godkendte planen., 32",
    "SU besluttede derfor at vente., 2",
    "LMU blev enige om en ny plan., 3",
    "Udvalget støttede forslaget., 8",
    "The committee approved the plan., 13",
    "LSU endorsed the use of the journal., 3",
    "HMU tilsluttede sig planen., 3",
    "HMU orienterede om planen, 0",
    "HMU drøfter planen, 0",
    "HMU godkender planen, 0",
    "HMU takkede for at have godkendt planen., 0",
    "HMU kvitterede for et godt forløb., 0",
    "Ida Holm godkendte planen, 0",
    "Ida Holm endorsed the plan, 0",
    "Vi drøftede planen., 0",
    "HMU, 0",
    "'', 0",
    "HMU mødte talstærkt op, 0",
  })
  void measuresTheSubjectOfADecidingSentence(String sentence, int length) {
    assertThat(DecidingSentence.actorLength(sentence)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "HMU godkender planen., 3",
    "LAMU anbefaler en ny øvelse., 4",
    "HMU tager status til efterretning., 3",
    "HMU drøfter planen., 0",
    "HMU har mange planer., 0",
    "HMU mødes i Fjordbyen., 0",
    "HMU orienterer om planen., 0",
  })
  void readsThePresentInADecision(String sentence, int length) {
    assertThat(DecidingSentence.actorLengthNow(sentence)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HMU besluttede, at planen gælder. | planen gælder.",
        "HMU har besluttet, at planen gælder. | planen gælder.",
        "HMU vedtog, at planen gælder. | planen gælder.",
        "The committee decided that we wait. | we wait.",
        "HMU besluttede at vente. | HMU besluttede at vente.",
        "HMU godkendte, at vi venter. | HMU godkendte, at vi venter.",
        "HMU besluttede planen, at vi venter. | HMU besluttede planen, at vi venter.",
      })
  void findsWhatWasDecided(String sentence, String resolution) {
    int actor = DecidingSentence.actorLength(sentence);

    assertThat(sentence.substring(DecidingSentence.resolutionStart(sentence, actor)))
        .isEqualTo(resolution);
  }
}
