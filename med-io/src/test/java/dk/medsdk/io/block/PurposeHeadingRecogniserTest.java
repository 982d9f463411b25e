package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Purpose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurposeHeadingRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TIL GODKENDELSE | APPROVAL",
        "Til drøftelse: | DISCUSSION",
        "Punkter til orientering | INFORMATION",
        "## Til beslutning | DECISION",
        "For information | INFORMATION",
      })
  void readsWhatTheItemsBelowAreFor(String heading, Purpose purpose) {
    MeetingDocument read = read(heading + "\n\n1. Budget\nTekst.\n\n2. Ferie\nTekst.\n");

    assertThat(read.items()).extracting(AgendaItem::purposes).containsOnly(List.of(purpose));
    assertThat(read.preamble().isEmpty()).isTrue();
  }

  @Test
  void readsTheNextHeadingBetweenItems() {
    MeetingDocument read =
        read(
            """
            TIL DRØFTELSE
            1. Budget
            Tekst.

            TIL ORIENTERING
            2. Ferie (drøftelse)
            3. Flytning
            4. Eventuelt
            """);

    assertThat(read.items())
        .extracting(AgendaItem::purposes)
        .containsExactly(
            List.of(Purpose.DISCUSSION),
            List.of(Purpose.DISCUSSION),
            List.of(Purpose.INFORMATION),
            List.of(Purpose.ANY_OTHER_BUSINESS));
    assertThat(read.items().get(0).caseStatement().plainText()).isEqualTo("Tekst.");
  }

  @Test
  void keepsTheSameWordsInAText() {
    MeetingDocument read =
        read(
            """
            1. Budget
            Planen sendes ud
            til drøftelse
            og så videre.
            2. Til orientering
            Tekst.
            """);

    assertThat(read.items().get(0).purposes()).isEmpty();
    assertThat(read.items().get(0).caseStatement().plainText()).contains("til drøftelse");
  }

  @Test
  void leavesWhatIsAskedForUnderItsHeading() {
    MeetingDocument read = read("1. Budget\nIndstilling\nTil drøftelse\n2. Ferie\n");

    assertThat(read.items().get(0).recommendation().orElseThrow().points()).hasSize(1);
    assertThat(read.items().get(1).purposes()).isEmpty();
  }

  private static MeetingDocument read(String items) {
    return MedText.read("Dagsorden for LMU Nord\n\n" + items).value();
  }
}
