package dk.medsdk.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionVerbTest {

  @ParameterizedTest
  @CsvSource({
    "APPROVE, godkender godkende godkendte godkendt godkendes godkendtes",
    "APPROVE, regodkender regodkende regodkendte regodkendt regodkendes",
    "APPROVE, tiltræder tiltræde tiltrådte tiltrådt tiltrædes",
    "DISCUSS, drøfter drøfte drøftede drøftet drøftes drøftedes",
    "DISCUSS, diskuterer diskutere diskuterede diskuteret diskuteres",
    "DECIDE, beslutter beslutte besluttede besluttet besluttes besluttedes",
    "DECIDE, vedtager vedtage vedtog vedtaget vedtages vedtoges",
    "RECOMMEND, anbefaler anbefale anbefalede anbefalet anbefales",
    "RECOMMEND, indstiller indstille indstillede indstillet indstilles",
    "INFORM, orienterer orientere orienterede orienteret orienteres",
    "INFORM, informerer informere informerede informeret informeres",
    "ELECT, vælger vælge valgte valgt vælges",
    "ELECT, genvælger genvælge genvalgte genvalgt genvælges",
    "ELECT, udvælger udvælge udvalgte udvalgt udvælges",
    "ELECT, udpeger udpege udpegede udpeget udpeges",
    "EVALUATE, evaluerer evaluere evaluerede evalueret evalueres",
    "EVALUATE, reflekterer reflektere reflekterede reflekteret",
    "EVALUATE, kvitterer kvittere kvitterede kvitteret",
    "POSTPONE, udsætter udsætte udsatte udsat udsættes",
    "POSTPONE, udskyder udskyde udskød udskudt udskydes",
    "REFER, løfter løfte løftede løftet løftes",
    "REFER, oversender oversende oversendte oversendt oversendes",
    "REFER, fremsender fremsende fremsendte fremsendt fremsendes",
    "REFER, videresender videresende videresendte videresendt videresendes",
    "REJECT, afviser afvise afviste afvist afvises",
    "REJECT, forkaster forkaste forkastede forkastet forkastes",
    "APPROVE, approve approves approved adopted",
    "POSTPONE, postpone postponed deferred",
    "DECIDE, decide decides decided",
    "DISCUSS, discuss discussed",
    "ELECT, elected appointed",
    "ESTABLISH, nedsætter nedsætte nedsatte nedsat nedsættes",
    "AGREE, aftaler aftale aftalte aftalt aftales",
    "AGREE, opsiger opsige opsagde opsagt opsiges"
  })
  void knowsEveryFormOfAFamily(DecisionVerb family, String forms) {
    for (String form : forms.split(" ", -1)) {
      assertThat(DecisionVerb.in(form + " sagen om cykler")).as(form).contains(family);
      assertThat(DecisionVerb.in("Sagen om cykler blev " + form)).as(form).contains(family);
      assertThat(DecisionVerb.in(form.toUpperCase(Locale.ROOT))).as(form).contains(family);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NOTE, tager orienteringen til efterretning",
    "NOTE, tage orienteringen til efterretning",
    "NOTE, tog nyt fra formøde og sygetal til efterretning",
    "NOTE, taget til efterretning",
    "NOTE, tages til efterretning",
    "NOTE, at HMU TAGER STATUS TIL EFTERRETNING",
    "NOTE_AS_INFORMATION, tager status til orientering",
    "NOTE_AS_INFORMATION, tage status til orientering",
    "NOTE_AS_INFORMATION, taget til orientering",
    "GIVE_INPUT, kommer med inputs til planen",
    "GIVE_INPUT, komme med input til planen",
    "GIVE_INPUT, givet input",
    "GIVE_INPUT, gav en række input",
    "GIVE_INPUT, bidrager med input til planen",
    "APPROVE, tilslutter sig formandskabets oplæg",
    "APPROVE, HMU tilsluttede sig oplægget",
    "NOTE, noterede sig status",
    "DECIDE, træffer beslutning om farven",
    "DECIDE, traf endelig beslutning",
    "DECIDE, truffet beslutning",
    "REFER, sendes videre til HMU",
    "REFER, sende sagen videre",
    "REFER, sendt dermed videre"
  })
  void knowsVerbsThatNeedMoreThanOneWord(DecisionVerb family, String text) {
    assertThat(DecisionVerb.in(text)).contains(family);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tager en pause",
        "kommer senere",
        "giver ordet frit",
        "tager til byen",
        "taget til",
        "kommer til mødet",
        "træffer hinanden i kantinen",
        "sender en mail",
        "sendes rundt inden næste møde, så alle kan læse videre",
        "tilsluttet det trådløse net",
        "noteret på tavlen"
      })
  void wantsTheRestOfSuchAVerb(String text) {
    assertThat(DecisionVerb.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drøftelserne om farven",
        "beslutningen",
        "orienteringen",
        "anbefalinger",
        "godkendelse",
        "udvalget",
        "valget",
        "evaluering",
        "indstillingen",
        "efterretning",
        "aftalen",
        "aftalerne",
        "input",
        "nedsættelse",
        "udsættelse",
        "regodkendelsen",
        "beslutningsoplæg",
        "",
        " ",
        "…",
        "Der er kage",
        "42",
        "😀"
      })
  void takesNoNounForAVerb(String text) {
    assertThat(DecisionVerb.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "HMU godkender dagsordenen, APPROVE",
    "'Formandskabet indstiller, at LMU drøfter sagen', RECOMMEND",
    "'(godkendt)', APPROVE",
    "'- drøfte: hvordan?', DISCUSS"
  })
  void findsTheVerbWhereverItStands(String text, DecisionVerb family) {
    assertThat(DecisionVerb.in(text)).contains(family);
  }

  @Test
  void givesVerbsThatAreJoined() {
    assertThat(DecisionVerb.allIn("drøfter og beslutter, hvor skuret skal stå"))
        .containsExactly(DecisionVerb.DISCUSS, DecisionVerb.DECIDE);
    assertThat(DecisionVerb.allIn("drøftede, evaluerede samt godkendte planen"))
        .containsExactly(DecisionVerb.DISCUSS, DecisionVerb.EVALUATE, DecisionVerb.APPROVE);
    assertThat(DecisionVerb.allIn("vælger eller udpeger en ny"))
        .containsExactly(DecisionVerb.ELECT);
    assertThat(DecisionVerb.allIn("drøfter og tager status til efterretning"))
        .containsExactly(DecisionVerb.DISCUSS, DecisionVerb.NOTE);
  }

  @Test
  void stopsAtTheFirstWordThatIsNotJoined() {
    assertThat(DecisionVerb.allIn("drøfter, hvordan planen godkendes"))
        .containsExactly(DecisionVerb.DISCUSS);
    assertThat(DecisionVerb.allIn("godkender dagsordenen og udsætter punkt 4"))
        .containsExactly(DecisionVerb.APPROVE);
  }

  @Test
  void takesTheObjectOfAVerbForNoVerb() {
    assertThat(DecisionVerb.allIn("godkender aftale om cykler"))
        .containsExactly(DecisionVerb.APPROVE);
    assertThat(DecisionVerb.allIn("drøfter udsatte unges vilkår"))
        .containsExactly(DecisionVerb.DISCUSS);
  }

  @ParameterizedTest
  @CsvSource({
    "Ny aftale om arbejdstid tages til efterretning, NOTE",
    "Status for udsatte unge drøftes, DISCUSS",
    "En udvalgt gruppe evaluerer, EVALUATE"
  })
  void takesWhatFollowsAnArticleOrAPrepositionForNoVerb(String text, DecisionVerb family) {
    assertThat(DecisionVerb.allIn(text)).containsExactly(family);
  }

  @Test
  void takesBothWaysOfNotingForAnAnswerToEachOther() {
    assertThat(DecisionVerb.NOTE.answers(DecisionVerb.NOTE_AS_INFORMATION)).isTrue();
    assertThat(DecisionVerb.NOTE_AS_INFORMATION.answers(DecisionVerb.NOTE)).isTrue();
    assertThat(DecisionVerb.NOTE.answers(DecisionVerb.INFORM)).isFalse();
    for (DecisionVerb verb : DecisionVerb.values()) {
      assertThat(verb.answers(verb)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tager ", "giver ", "træffer ", "godkender og ", "til ", "a"})
  void readsVeryLongTextsInNoTime(String repeated) {
    String text = repeated.repeat(100_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(DecisionVerb.allIn(text)).hasSizeLessThan(2));
  }
}
