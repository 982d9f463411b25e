package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresentPassiveTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cykelskuret males nu.",
        "Alle nøgler afleveres hos pedellen.",
        "Forslag 2 og 4 prøves fra uge 9 og til påske.",
        "Mødet om torsdagen flyttes til kl. 14.15.",
        "Der købes nye skærme til vagtrummet.",
        "Der nedsættes en gruppe",
        "Det undersøges, om der er plads i kælderen.",
        "De ansattes forslag afprøves i maj.",
        "Planen evalueres 3. maj.",
      })
  void knowsWhatIsToBeDone(String sentence) {
    assertThat(PresentPassive.decides(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ida Holm sender planen.",
        "Det nævnes, at døren binder.",
        "Der findes en nøgle til skuret.",
        "Der spørges til ferien.",
        "Det forventes i maj.",
        "Planen opleves som en hjælp.",
        "Ida Holm mente, at planen flyttes til maj.",
        "Hvis skuret males nu, bliver det dyrt.",
        "Planen kan flyttes til maj.",
        "Medarbejdernes ønsker er mange.",
        "Fælles for alle er deres ønske om ro.",
        "Mødet var deres i dag.",
        "Lederne mødes i maj.",
        "Uroen skyldes i høj grad støj.",
        "Males skuret nu?",
        "Ida Holm spurgte, om planen flyttes til maj.",
        "Der måles i uge 40, og tallene skal drøftes lokalt.",
        "Skuret males ikke, men det bliver vasket.",
      })
  void leavesWhatIsSaidOrSoAlone(String sentence) {
    assertThat(PresentPassive.decides(sentence)).isFalse();
  }
}
