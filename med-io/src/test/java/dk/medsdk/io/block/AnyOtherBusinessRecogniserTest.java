package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Purpose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyOtherBusinessRecogniserTest {

  @ParameterizedTest
  @ValueSource(strings = {"Eventuelt", "EVENTUELT", "Evt.", "Eventuelt:"})
  void takesItForAnItemAlsoWithoutANumber(String line) {
    List<AgendaItem> items = items("1. Budget\nTallene er på plads.\n\n" + line + "\nHusk kage.\n");

    assertThat(items).hasSize(2);
    assertThat(items.get(1).purposes()).containsExactly(Purpose.ANY_OTHER_BUSINESS);
    assertThat(items.get(1).number()).isEmpty();
    assertThat(items.get(1).caseStatement().plainText()).isEqualTo("Husk kage.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Eventuelt kan vi mødes igen.", "- Eventuelt", "Eventuelle spørgsmål"})
  void leavesOtherWordsInTheItemTheyStandIn(String line) {
    assertThat(items("1. Budget\nTallene er på plads.\n\n" + line + "\n")).hasSize(1);
  }

  @Test
  void leavesWhatStandsFirstInAnItemThere() {
    assertThat(items("1. Punkter til næste møde\nEventuelt\nBudget\n")).hasSize(1);
  }

  private static List<AgendaItem> items(String text) {
    return MedText.read("Dagsorden for LMU\n\n" + text).value().items();
  }
}
