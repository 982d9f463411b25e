package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettlingSentenceTest {

  private final SettlingSentence settling = of("LMU Rosenhaven");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Det blev besluttet, at der ikke ansættes vikarer.",
        "Det besluttes at lukke i uge 29.",
        "Vi blev enige om at lukke i uge 29.",
        "Vi vedtog planen.",
        "LMU besluttede at hæve prisen.",
        "LMU tager orienteringen til efterretning.",
        "Udvalget tilslutter sig forslaget.",
        "Udvalget er enige om at beholde politikken.",
        "MED-udvalget godkender planen.",
        "Udvalget bakker op om principperne.",
        "Herefter blev det besluttet at vente.",
      })
  void settlesTheMatterOfAnItem(String sentence) {
    assertThat(settling.isOne(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LMU drøftede tallene.",
        "LMU anbefaler, at der købes skærme.",
        "LMU har besluttet, at priserne hæves.",
        "LMU beslutter, om planen gælder.",
        "LMU godkender, hvem der deltager.",
        "Ida mener, at det skal besluttes af ledelsen.",
        "Det blev besluttet på sidste møde at vente.",
        "Det blev drøftet, om målingen skal gentages.",
        "Blev vi enige om det?",
        "Vi blev enige om følgende:",
        "HMU besluttede at hæve prisen.",
        "Økonomiudvalget godkendte regnskabet.",
      })
  void leavesWhatWasOnlySaidOrDecidedElsewhere(String sentence) {
    assertThat(settling.isOne(sentence)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "HMU Kysten, HMU, true",
    "Hovedudvalget, HMU, true",
    "LMU Nord, HMU, false",
    "MED Åbakken, LMU, true",
    "Arbejdsmiljøudvalget Nord, Arbejdsmiljøudvalget, true",
    "Personalemøde, Personalemødet, true"
  })
  void knowsTheOwnCommittee(String own, String subject, boolean same) {
    assertThat(of(own).isOne(subject + " godkendte planen.")).isEqualTo(same);
  }

  @Test
  void takesAnyCommitteeWhereNoneIsNamed() {
    assertThat(new SettlingSentence(null).isOne("HMU godkendte planen.")).isTrue();
  }

  @Test
  void knowsTheApprovalOfPapers() {
    assertThat(SettlingSentence.approves("Dagsordenen blev godkendt.")).isTrue();
    assertThat(SettlingSentence.approves("Referatet godkendt")).isTrue();
    assertThat(SettlingSentence.approves("Referatet sendes ud.")).isFalse();
    assertThat(SettlingSentence.approves("Planen blev godkendt.")).isFalse();
  }

  private static SettlingSentence of(String committee) {
    return new SettlingSentence(
        new Placed<>(CommitteeReference.builder().name(committee).build(), SourceSpan.of(0, 1)));
  }
}
