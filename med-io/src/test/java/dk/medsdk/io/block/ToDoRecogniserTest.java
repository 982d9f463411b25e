package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.FollowUp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToDoRecogniserTest {

  private final ToDoRecogniser recogniser = new ToDoRecogniser();

  @ParameterizedTest
  @ValueSource(strings = {"☐ Ida sender listen ud", "- [ ] Ida sender listen ud", "[x] Ida sender"})
  void knowsWhatIsToBeDone(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isInstanceOf(Block.FollowUpLine.class);
    assertThat(Lines.first(recogniser, Place.HEAD, text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"☐ Ja ☐ Nej", "☐ ", "Ida sender listen", "[1] Kilde"})
  void leavesOtherLines(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isNull();
  }

  @Test
  void tellsTasksFromTheBoxesOfAForm() {
    String document =
        """
        Referat LMU den 3. maj 2026

        1. Støj
        ☒ Orientering
        ☐ Drøftelse
        ☐ Ida sender listen ud inden 1. juni
        2. Eventuelt
        """;
    AgendaItem item = MedText.read(document).value().meeting().orElseThrow().items().get(0);

    assertThat(item.caseStatement().plainText()).isEqualTo("Orientering\nDrøftelse");
    assertThat(item.followUps().stream().map(FollowUp::owner).map(o -> o.orElse("")).toList())
        .isEqualTo(List.of("Ida"));
  }
}
