package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.model.meeting.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatTableTest {

  private static final String HEADS = "Nr.\nEmne\nSagsfremstilling\nBeslutning\nAnsvarlig\nFrist\n";

  @Test
  void readsACellALine() {
    List<AgendaItem> items =
        items(
            HEADS
                + "1\nHegnet\nHegnet er råddent.\nDer indhentes to tilbud.\nIda Holm\n1. maj 2026\n"
                + "2\nFerie\nPlanen er sendt ud.\nGodkendt.\n-\n–\n");

    assertThat(items)
        .extracting(item -> item.title().orElse(""))
        .containsExactly("Hegnet", "Ferie");
    assertThat(items).extracting(item -> item.number().orElse("")).containsExactly("1", "2");
    assertThat(items.get(0).decision().orElseThrow().resolutions())
        .extracting(Resolution::text)
        .containsExactly("Der indhentes to tilbud.");
    FollowUp followUp = items.get(0).followUps().get(0);
    assertThat(followUp.owner()).contains("Ida Holm");
    assertThat(followUp.due().map(PrintedDate::text)).contains("1. maj 2026");
    assertThat(items.get(1).followUps()).isEmpty();
  }

  @Test
  void readsOtherColumnsInTheirOrder() {
    List<AgendaItem> items =
        items(
            "Pkt.\nEmne\nKonklusion\nHvem\n\n1.\nHegnet\nMales nu.\nBo\n\n2.\nFerie\nUdsat.\n-\n");

    assertThat(items)
        .extracting(item -> item.title().orElse(""))
        .containsExactly("Hegnet", "Ferie");
    assertThat(items.get(0).followUps().get(0).owner()).contains("Bo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no head that is known
        "Nr.\nFarve\nBeslutning\n1\nRød\nGodkendt.\n2\nBlå\nGodkendt.\n",
        // no column of decisions
        "Nr.\nEmne\nFrist\n1\nHegnet\nuge 3\n2\nFerie\nuge 4\n",
        // one row is no table
        "Nr.\nEmne\nBeslutning\n1\nHegnet\nMales nu.\n",
        // a cell of two lines: the next row does not begin where it should
        "Nr.\nEmne\nBeslutning\n1\nHegnet\nMales nu,\nog lågen med.\n2\nFerie\nUdsat.\n",
        // numbers that do not go up
        "Nr.\nEmne\nBeslutning\n2\nHegnet\nMales nu.\n1\nFerie\nUdsat.\n",
      })
  void takesNothingElseForATable(String text) {
    List<dk.medsdk.io.line.Line> lines = Lines.of(text);

    assertThat(FlatTable.mark(lines, ItemNumbering.of(lines))).isNull();
  }

  @Test
  void leavesTheItemsOfADocumentThatHasNumbersAlone() {
    assertThat(
            items("1. Plan (5 min.)\n" + HEADS + "1\nHegnet\nx\ny\n-\n-\n2\nFerie\nx\ny\n-\n-\n"))
        .hasSize(1);
  }

  private static List<AgendaItem> items(String text) {
    return MedText.read(text).value().meeting().orElseThrow().items();
  }
}
