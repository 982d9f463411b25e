package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.meeting.SideStatement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDecisionFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida viste tallene. Taget til efterretning. | Ida viste tallene. | Taget til efterretning.",
        "Ida viste tallene. Planen blev godkendt. | Ida viste tallene. | Planen blev godkendt.",
        "Ida viste tallene.~Punktet udsættes. | Ida viste tallene. | Punktet udsættes.",
        "Ida talte.~~LMU godkendte planen. | Ida talte. | LMU godkendte planen.",
        "Ida talte.~Udvalget valgte Per. | Ida talte. | Udvalget valgte Per.",
        "Ida talte.~Forslaget blev afvist.~IHO | Ida talte.~IHO | Forslaget blev afvist.",
      })
  void takesWhatEndsAnItemWithoutSections(String text, String account, String resolution) {
    AgendaItem item = item("Referat", text.replace('~', '\n'));

    assertThat(resolutions(item)).containsExactly(resolution);
    assertThat(item.caseStatement().plainText()).isEqualTo(account.replace('~', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budgettet blev vedtaget i byrådet.",
        "Punktet blev udsat. Vi ses i maj til det næste møde.",
        "Ida fortalte, at planen blev godkendt.",
        "Taget er tæt igen."
      })
  void leavesOtherTextAlone(String text) {
    assertThat(item("Referat", text).decision()).isEmpty();
  }

  @Test
  void findsTheOutcomeAtTheEndOfATextWhoseFirstLinesAreThoseOfTheHeading() {
    AgendaItem item =
        Documents.meeting(
                """
                1. Sygefravær (orientering, 09.15 - 09.20). Lavt, men tallet
                siger ikke så meget, når nogle har arbejdet hjemme. Taget til
                efterretning.

                2. Eventuelt (5 min.)
                """)
            .items()
            .get(0);

    assertThat(item.caseStatement().plainText())
        .isEqualTo("Lavt, men tallet siger ikke så meget, når nogle har arbejdet hjemme.");
    assertThat(item.decision().orElseThrow().resolutions())
        .extracting(Resolution::text)
        .containsExactly("Taget til efterretning.");
  }

  @Test
  void takesTheHopeOfAnAgendaForNoDecision() {
    assertThat(item("Dagsorden", "Referatet godkendes.").decision()).isEmpty();
    assertThat(item("Referat", "Referatet godkendes.").decision()).isPresent();
  }

  @Test
  void takesTheWholeLastParagraph() {
    Decision decision =
        item("Referat", "Ida talte.\n\nLMU besluttede, at planen gælder. Per takkede.")
            .decision()
            .orElseThrow();

    assertThat(decision.actor()).contains("LMU");
    assertThat(decision.resolutions())
        .extracting(Resolution::text)
        .containsExactly("planen gælder.");
    assertThat(decision.narrative().plainText()).isEqualTo("Per takkede.");
  }

  @Test
  void readsAListBelowItsLead() {
    AgendaItem item = item("Referat", "Ida talte.\nLMU besluttede, at:\n- vente\n- spare");

    assertThat(resolutions(item)).containsExactly("vente", "spare");
    assertThat(item.caseStatement().plainText()).isEqualTo("Ida talte.");
  }

  @Test
  void readsWhatASideWantsRecordedBelow() {
    Decision decision =
        item(
                "Referat",
                "Forslaget blev afvist.\nMedarbejdersiden ønskede tilført referatet: Det haster.")
            .decision()
            .orElseThrow();

    assertThat(decision.statements())
        .extracting(SideStatement::text)
        .containsExactly("Det haster.");
  }

  private static List<String> resolutions(AgendaItem item) {
    return item.decision().orElseThrow().resolutions().stream().map(Resolution::text).toList();
  }

  private static AgendaItem item(String kind, String body) {
    return MedText.read(kind + " af LMU den 3. maj 2026\n1. Plan (5 min.)\n" + body)
        .value()
        .items()
        .get(0);
  }
}
