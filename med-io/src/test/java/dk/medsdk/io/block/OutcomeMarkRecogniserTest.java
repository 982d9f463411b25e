package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeMarkRecogniserTest {

  @ParameterizedTest
  @ValueSource(strings = {"=>", "==>", "->", "-->", "➔", "→", "⇒"})
  void readsADecisionBehindAnArrow(String arrow) {
    AgendaItem item = item("Bo viste planen.\n" + arrow + " Planen blev godkendt.");

    assertThat(item.decision().orElseThrow().resolutions())
        .extracting(Resolution::text)
        .containsExactly("Planen blev godkendt.");
    assertThat(item.caseStatement().toString()).doesNotContain("godkendt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"→ Mere lys\n→ Mindre støj", "→ og så videre", "=>Uden blank", "-> 3 stole"})
  void takesNoOtherArrowForOne(String text) {
    assertThat(item(text).decision()).isEmpty();
  }

  @Test
  void leavesArrowsInTheHeadAlone() {
    assertThat(
            MedText.read("Referat\n=> Husk kaffe\n1. Plan (5 min.)\nBo viste planen.\n")
                .value()
                .items()
                .get(0)
                .decision())
        .isEmpty();
  }

  private static AgendaItem item(String text) {
    return MedText.read("Referat\n1. Plan (5 min.)\n" + text + "\n").value().items().get(0);
  }
}
