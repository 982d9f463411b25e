package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Holm",
        "Ida Holm, Bo Vang og Eva Lund.",
        "ledende bioanalytiker Ida Holm",
        "Ledende overlæge Ida Holm",
        "Sygeplejefaglig direktør Ida Holm Bech",
        "Maskinmester Bo Vang, Ida Holm (TR)",
        "leder af driften Ida Holm",
        "Bo Vang deltog som suppleant for Ida Holm",
        "Bo Vang går kl. 12.00",
        "Bo (TR)",
        "SBL, HAV",
        "Ida Holm – tillidsrepræsentant",
      })
  void knowsNames(String line) {
    assertThat(NameLine.holdsNamesOnly(new Words(line, 0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Projektleder Nanna Østerlund fortalte om planen.",
        "Medarbejdersiden havde peget på Bo Vang, som er fællestillidsrepræsentant",
        "Bo Vang blev valgt.",
        "Godkendt.",
        "Gruppe A",
        "Agenda:",
        "OK",
        "HMU, LMU",
        "FOA, HK",
        "Ledende overlæge Ida Holm fortalte om planen",
        "Fungerende leder er Ida Holm",
        "Ida Holm: Vi skal huske bilagene, og de skal sendes ud i god tid før mødet.",
        "Formanden takkede Ida Holm for mange års godt samarbejde.",
        "Næstformand Bo Vang bemærkede, at udkastet kom sent, og bad om mere tid.",
        "",
      })
  void takesNoSentenceForNames(String line) {
    assertThat(NameLine.holdsNamesOnly(new Words(line, 0))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Projektleder Nanna Østerlund fortalte om planen",
        "drøfter planen for det næste år",
        "Der er afsat midler til to stillinger i alt.",
      })
  void knowsSentencesWithBullets(String line) {
    assertThat(NameLine.isSentence(new Words(line, 0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Siri d’Aubigné", "bo", "Bo Vang vikar for Ida", "Ida Holm ankommer kl. 13.15"})
  void takesAnythingElseWithABulletForSomebody(String line) {
    assertThat(NameLine.isSentence(new Words(line, 0))).isFalse();
  }

  @Test
  void looksAtNoLongLine() {
    Words line = new Words("Ida Holm, ".repeat(1000), 0);

    assertThat(NameLine.holdsNamesOnly(line)).isFalse();
    assertThat(NameLine.isSentence(line)).isTrue();
  }
}
