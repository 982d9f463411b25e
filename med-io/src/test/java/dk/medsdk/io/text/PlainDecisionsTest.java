package dk.medsdk.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Outcome;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.meeting.TimeSlot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions, breaks and attachments as small committees write them: without lists and headings. */
class PlainDecisionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bilerne blev godkendt. | Bilerne blev godkendt.",
        "Indstillingen blev tiltrådt. Ida Holm takkede. | Indstillingen blev tiltrådt.",
        "Ida Holm takkede. Planen blev taget til efterretning. | Planen blev taget til efterretning.",
        "HMU godkendte indstillingen. | HMU godkendte indstillingen.",
        "Som indstillet. | Som indstillet.",
        "Der var enighed om at vente. | Der var enighed om at vente.",
      })
  void takesTheSentenceThatDecides(String text, String resolution) {
    Decision decision = decision("Beslutning\n" + text);

    assertThat(decision.resolutions()).extracting(Resolution::text).containsExactly(resolution);
    String all = decision.narrative().plainText() + resolution;
    assertThat(all.length()).isBetween(text.length() - 1, text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der blev afholdt en kort runde ved bordene.",
        "Tallene blev gennemgået.",
        "Ida Holm orienterede om planen, der er vedtaget i byrådet.",
        "Der blev orienteret om ferien.",
      })
  void leavesWhatDecidesNothingInTheNarrative(String text) {
    Decision decision = decision("Beslutning\n" + text);

    assertThat(decision.resolutions()).isEmpty();
    assertThat(decision.narrative().plainText()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Indstillingen blev tiltrådt.",
        "Som indstillet.",
        "Tiltrådt.",
        "HMU fulgte indstillingen."
      })
  void saysThatARecommendationWasFollowed(String text) {
    assertThat(decision("Beslutning\n" + text).resolutions().get(0).outcome())
        .contains(Outcome.FOLLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Besluttet: Vi siger ja.", "Aftale: Vi siger ja.", "Konklusion: Vi siger ja."})
  void readsOtherNamesOfADecision(String line) {
    assertThat(decision(line).resolutions())
        .extracting(Resolution::text)
        .containsExactly("Vi siger ja.");
  }

  @Test
  void takesAnAccountBehindALabelForNoResolution() {
    String account = "Ida Holm fortalte om planen. Der er kage.";
    Decision decision = decision("Beslutning: " + account);

    assertThat(decision.resolutions()).isEmpty();
    assertThat(decision.narrative().plainText()).isEqualTo(account);
  }

  @Test
  void readsAnOutcomeBelowAnItemWithoutSections() {
    AgendaItem item = read("Der var ingen punkter.\nGodkendt.");

    assertThat(item.decision().orElseThrow().resolutions())
        .extracting(Resolution::text)
        .containsExactly("Godkendt.");
    assertThat(item.caseStatement().plainText()).isEqualTo("Der var ingen punkter.");
  }

  @Test
  void readsARecommendationBehindItsLabel() {
    AgendaItem item = read("Indstilling: Det indstilles, at HMU godkender planen");

    Recommendation recommendation = item.recommendation().orElseThrow();
    assertThat(recommendation.addressee()).contains("HMU");
    assertThat(recommendation.points())
        .extracting(RecommendationPoint::text)
        .containsExactly("godkender planen");
  }

  @Test
  void readsAttachmentsThatAreListedWithoutAHeading() {
    AgendaItem item = read("Se bilag 1.\nBeslutning: Godkendt.\nBilag 1: Plan\nBilag 2 – Budget");

    assertThat(item.attachments())
        .extracting(Attachment::number)
        .containsExactly(Optional.of("1"), Optional.of("2"));
    assertThat(item.attachments())
        .extracting(Attachment::title)
        .containsExactly(Optional.of("Plan"), Optional.of("Budget"));
    assertThat(item.caseStatement().plainText()).isEqualTo("Se bilag 1.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pause 9.20-9.30", "Kaffe (kl. 9.20-9.30)", "Frokost kl. 9.20-9.30"})
  void readsABreakHoweverItsTimeIsPrinted(String line) {
    List<AgendaItem> items =
        MedText.read("Referat af HMU den 3. maj 2026\n1. Plan (kl. 9.00-9.20)\nGodkendt.\n" + line)
            .value()
            .items();

    assertThat(items).hasSize(2);
    assertThat(items.get(1).isBreak()).isTrue();
    assertThat(items.get(1).slot().map(TimeSlot::toString)).contains("09.20-09.30");
  }

  @Test
  void givesASectionBelowABreakToTheItemAboveIt() {
    List<AgendaItem> items =
        MedText.read(
                """
                Referat af HMU den 3. maj 2026
                1. Plan (kl. 9.00-9.20)
                Der er to forslag.
                Pause (5 min.)
                Beslutning: Godkendt.
                2. Eventuelt (kl. 9.25-9.30)
                Kaffe (kl. 9.30-9.40)
                3. Ferie (kl. 9.40-9.45)
                Beslutning: Udsat.
                """)
            .value()
            .items();

    assertThat(items)
        .extracting(AgendaItem::isBreak)
        .containsExactly(false, true, false, true, false);
    assertThat(items)
        .extracting(item -> item.decision().isPresent())
        .containsExactly(true, false, false, false, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pause blev aftalt", "Kaffe og kage 2026", "Frokost"})
  void takesNoOtherLineForABreak(String line) {
    assertThat(
            MedText.read("Referat af HMU den 3. maj 2026\n1. Plan (kl. 9.00-9.20)\n" + line)
                .value()
                .items())
        .hasSize(1);
  }

  private static Decision decision(String text) {
    return read(text).decision().orElseThrow();
  }

  private static AgendaItem read(String text) {
    return MedText.read("Referat af HMU den 3. maj 2026\n1. Plan (kl. 9.00-9.20)\n" + text)
        .value()
        .items()
        .get(0);
  }
}
