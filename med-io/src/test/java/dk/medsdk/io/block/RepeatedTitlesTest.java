package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.MeetingDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedTitlesTest {

  private static final String TEXTS =
      """

      Velkomst
      Bo bød velkommen.

      Økonomi
      Der mangler penge.

      Evt.
      Intet.
      """;

  @ParameterizedTest
  @ValueSource(strings = {"• ", "- ", ""})
  void takesLinesThatStandInTheAgendaFirstForItems(String bullet) {
    MeetingDocument document =
        read(
            "Dagsorden:\n"
                + bullet
                + "Velkomst\n"
                + bullet
                + "Økonomi\n"
                + bullet
                + "Evt.\n"
                + TEXTS);

    assertThat(titles(document)).containsExactly("Velkomst", "Økonomi", "Evt.");
    assertThat(document.contents()).hasSize(3);
    assertThat(document.preamble().blocks()).isEmpty();
  }

  @Test
  void leavesAListWhoseLinesStandNowhereElse() {
    MeetingDocument document = read("Dagsorden:\n- Regn\n- Rusk\n- Blæst\n" + TEXTS);

    assertThat(document.contents()).isEmpty();
  }

  private static MeetingDocument read(String text) {
    return MedText.read("Referat LMU Bakken den 3. marts 2026\n\n" + text).value();
  }

  private static List<String> titles(MeetingDocument document) {
    return document.meeting().orElseThrow().items().stream()
        .map(item -> item.title().orElse(""))
        .toList();
  }
}
