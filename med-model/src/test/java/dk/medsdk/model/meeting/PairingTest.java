package dk.medsdk.model.meeting;

import static dk.medsdk.model.meeting.Cases.answering;
import static dk.medsdk.model.meeting.Cases.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingTest {

  @ParameterizedTest
  @CsvSource({
    "godkender dagsordenen, godkende dagsordenen",
    "godkender referatet, godkendt",
    "tager status til efterretning, tage status til efterretning",
    "tager status til efterretning, taget til efterretning",
    "tager status til efterretning, taget til orientering",
    "tager status til orientering, taget til efterretning",
    "drøfter farven, drøftet",
    "beslutter farven, vedtaget",
    "anbefaler gul, anbefalede gul",
    "orienterer om taget, orienterede om taget",
    "kommer med inputs, givet input",
    "vælger en formand, valgt blev Ida Holm",
    "udpeger to, genvalgt blev begge",
    "evaluerer mødet, kvitterede for mødet",
    "udsætter punktet, udsat",
    "løfter sagen, oversendt til HMU",
    "nedsætter en gruppe, nedsat",
    "opsiger retningslinjen, opsagt"
  })
  void pairsWhatIsOfOneFamily(String point, String resolution) {
    Pairing pairing = Pairing.of(item(List.of(point), List.of(resolution)));

    assertThat(pairing.answerTo(0)).hasValue(0);
    assertThat(pairing.outcomeOf(0)).contains(Outcome.FOLLOWED);
    assertThat(pairing.unansweredPoints()).isEmpty();
    assertThat(pairing.additionalResolutions()).isEmpty();
  }

  @Test
  void leavesApartWhatIsOfTwoFamilies() {
    Pairing pairing =
        Pairing.of(item(List.of("godkender planen"), List.of("nedsætte en gruppe om planen")));

    assertThat(pairing.answerTo(0)).isEmpty();
    assertThat(pairing.outcomeOf(0)).isEmpty();
    assertThat(pairing.unansweredPoints()).containsExactly(0);
    assertThat(pairing.additionalResolutions()).containsExactly(0);
  }

  @Test
  void pairsMostSharedWordsFirst() {
    Pairing pairing =
        Pairing.of(
            item(
                List.of("godkender planen", "godkender planen for gule cykler"),
                List.of("godkende planen for gule cykler", "godkende planen")));

    assertThat(pairing.answerTo(0)).hasValue(1);
    assertThat(pairing.answerTo(1)).hasValue(0);
  }

  @Test
  void keepsTheirOrderWhereAsManyWordsAreShared() {
    Pairing pairing =
        Pairing.of(item(List.of("drøfter a", "drøfter b"), List.of("drøftet", "drøftet")));

    assertThat(answers(pairing, 2)).containsExactly(0, 1);
  }

  @Test
  void pairsByAnyOfTheVerbsThatAreJoined() {
    Pairing pairing =
        Pairing.of(item(List.of("drøfter og godkender planen"), List.of("godkende planen")));

    assertThat(pairing.outcomeOf(0)).contains(Outcome.FOLLOWED);
  }

  @Test
  void believesTheAuthorBeforeTheWords() {
    Pairing pairing =
        Pairing.of(
            item(
                List.of("godkender a", "drøfter b"),
                List.of("godkende a", answering("udsætte det hele", 0, 1))));

    assertThat(answers(pairing, 2)).containsExactly(1, 1);
    assertThat(pairing.outcomeOf(0)).contains(Outcome.CHANGED);
    assertThat(pairing.additionalResolutions()).containsExactly(0);
  }

  @Test
  void takesAnAnswerOfTheSameFamilyForFollowed() {
    Pairing pairing =
        Pairing.of(item(List.of("drøfter a", "drøfter b"), List.of(answering("drøftet", 1))));

    assertThat(pairing.answerTo(0)).isEmpty();
    assertThat(pairing.outcomeOf(1)).contains(Outcome.FOLLOWED);
  }

  @Test
  void passesOverAnswersToPointsThatAreNotThere() {
    Pairing pairing =
        Pairing.of(
            item(
                List.of("godkender a"),
                List.of(answering("godkende a", -1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE))));

    assertThat(pairing.answerTo(0)).hasValue(0);
  }

  @Test
  void letsTheFirstOfTwoAnswersToAPointStand() {
    Pairing pairing =
        Pairing.of(
            item(List.of("drøfter a"), List.of(answering("x", 0, 0), answering("drøftet", 0))));

    assertThat(pairing.answerTo(0)).hasValue(0);
    assertThat(pairing.additionalResolutions()).containsExactly(1);
  }

  @ParameterizedTest
  @CsvSource({"beslutter farven", "drøfter farven", "HMU drøfter og beslutter farven"})
  void givesAnOpenQuestionTheNextFreeResolution(String point) {
    Pairing pairing =
        Pairing.of(item(List.of("godkender planen", point), List.of("male gult", "godkendt")));

    assertThat(answers(pairing, 2)).containsExactly(1, 0);
    assertThat(pairing.outcomeOf(1)).contains(Outcome.CHANGED);
  }

  @Test
  void givesNoQuestionAResolutionThatIsTaken() {
    Pairing pairing =
        Pairing.of(item(List.of("beslutter a", "beslutter b", "drøfter c"), List.of("x", "y")));

    assertThat(answers(pairing, 2)).containsExactly(0, 1);
    assertThat(pairing.unansweredPoints()).containsExactly(2);
  }

  @Test
  void putsThePrintedOutcomeFirst() {
    Resolution deferred =
        Resolution.builder().text("godkendelsen venter").outcome(Outcome.DEFERRED).build();
    Pairing pairing = Pairing.of(item(List.of("drøfter a"), List.of(deferred)));

    assertThat(pairing.outcomeOf(0)).contains(Outcome.DEFERRED);
  }

  @Test
  void holdsForItemsWithoutRecommendationOrDecision() {
    assertThat(Pairing.of(AgendaItem.builder().build()).unansweredPoints()).isEmpty();
    assertThat(Pairing.of(item(List.of("drøfter a"), List.of())).unansweredPoints())
        .containsExactly(0);
    assertThat(Pairing.of(item(List.of(), List.of("godkende a"))).additionalResolutions())
        .containsExactly(0);
    assertThat(Pairing.of(item(List.of("", "😀"), List.of("", "😀"))).unansweredPoints())
        .containsExactly(0, 1);
  }

  @Test
  void pairsThousandsInTheirOrderWithinTwoSeconds() {
    List<String> points = mixed(3_000, "godkender", "drøfter");
    List<String> resolutions = mixed(3_000, "drøftet", "godkendt");

    Pairing pairing = inTime(points, resolutions);

    assertThat(answers(pairing, 4)).containsExactly(1, 0, 3, 2);
    assertThat(pairing.unansweredPoints()).isEmpty();
  }

  @Test
  void pairsThousandsOfNotesWithEachOther() {
    Pairing pairing =
        inTime(
            Collections.nCopies(3_000, "tager x til efterretning"),
            Collections.nCopies(3_000, "taget til orientering"));

    assertThat(pairing.answerTo(2_999)).hasValue(2_999);
  }

  @Test
  void readsVeryLongTextsInTime() {
    String words =
        String.join(" ", IntStream.range(0, 20_000).mapToObj(Integer::toString).toList());

    Pairing pairing =
        inTime(
            Collections.nCopies(5_000, "godkender a b c"),
            Collections.nCopies(20, "godkendt " + words));

    assertThat(pairing.unansweredPoints()).hasSize(4_980);
  }

  private static Pairing inTime(List<String> points, List<String> resolutions) {
    AgendaItem item = item(points, resolutions);
    return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pairing.of(item));
  }

  private static List<String> mixed(int count, String even, String odd) {
    return IntStream.range(0, count).mapToObj(i -> i % 2 == 0 ? even : odd).toList();
  }

  private static List<Integer> answers(Pairing pairing, int points) {
    return IntStream.range(0, points).mapToObj(p -> pairing.answerTo(p).orElseThrow()).toList();
  }
}
