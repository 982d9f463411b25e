package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassiveSentenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budgettet blev godkendt.",
        "Retningslinjen om vold, mobning og chikane blev enstemmigt regodkendt.",
        "Referatet godkendes.",
        "Punktet udsættes til maj.",
        "Orienteringen tages til efterretning.",
        "Sagen sendes videre til HMU.",
        "Forslaget blev ikke imødekommet.",
        "Forslaget blev afvist.",
        "Ida Holm blev valgt.",
        "Der blev nedsat en arbejdsgruppe.",
        "Der nedsættes en arbejdsgruppe.",
        "Det blev aftalt at vente.",
        "Referatet er godkendt.",
        "The minutes were approved.",
        "It was agreed to wait."
      })
  void knowsWhatIsDecidedWithoutSayingWho(String sentence) {
    assertThat(PassiveSentence.decides(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Tallene blev gennemgået.",
        "Der blev drøftet mangt.",
        "Det blev drøftet, om vi skal vente.",
        "Der blev orienteret om ferien.",
        "Formanden oplyste, at budgettet blev godkendt.",
        "Det er den sag, som blev udsat i maj.",
        "Da ingen kom, blev punktet ikke gennemgået.",
        "Budgettet blev vedtaget i byrådet i oktober.",
        "Budgettet blev godkendt af regionsrådet.",
        "Planen skal godkendes i maj.",
        "Hvis planen godkendes, begynder vi.",
        "Budgettet er vedtaget, og der kommer en pjece.",
        "Handleplanerne drøftes først i maj.",
        "Ida Holm var træt."
      })
  void leavesWhatIsOnlyTold(String sentence) {
    assertThat(PassiveSentence.decides(sentence)).isFalse();
  }
}
