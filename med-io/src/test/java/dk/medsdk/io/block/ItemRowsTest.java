package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.TimeSlot;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemRowsTest {

  private static final String HEADS = "Tid\tPunkt\tForm\tVed\n";

  @Test
  void readsEachColumn() {
    List<AgendaItem> items =
        items(
            HEADS
                + """
            13.00-13.05\t1. Velkomst\tOrientering\tIda Holm
            Ida byder velkommen.
            13.05-13.20\t2. Støj\tDrøftelse\tBo Vang, Ida Holm
            13.20-13.30\tPause\t\t
            13.30-13.40\t3. Eventuelt\t\t
            """);

    assertThat(items)
        .extracting(item -> item.number().orElse(""), item -> item.title().orElse(""))
        .containsExactly(
            tuple("1", "Velkomst"),
            tuple("2", "Støj"),
            tuple("", "Pause"),
            tuple("3", "Eventuelt"));
    AgendaItem second = items.get(1);
    assertThat(second.slot()).contains(TimeSlot.of(LocalTime.of(13, 5), LocalTime.of(13, 20)));
    assertThat(second.purposes()).containsExactly(Purpose.DISCUSSION);
    assertThat(second.presenters()).containsExactly("Bo Vang", "Ida Holm");
    assertThat(items.get(2).purposes()).containsExactly(Purpose.BREAK);
  }

  @Test
  void readsMinutesAndNumbersInColumnsOfTheirOwnAndItemsUnderItems() {
    List<AgendaItem> items =
        items(
            """
            Nr.\tEmne\tVarighed
            1\tVelkomst\t5 min.
            2\tØkonomi\t20 min.
            2.1\tRegnskab\t10 min.
            3\tEventuelt\t5 min.
            """);

    assertThat(items).extracting(item -> item.number().orElse("")).containsExactly("1", "2", "3");
    assertThat(items.get(1).allottedMinutes()).hasValue(20);
    assertThat(items.get(1).items())
        .singleElement()
        .satisfies(under -> assertThat(under.title()).contains("Regnskab"));
  }

  @Test
  void leavesListsInTheTextOfAnItemAlone() {
    List<AgendaItem> items =
        items(
            HEADS
                + """
            9.00-9.10\t1. Velkomst\t\t
            9.10-9.30\t2. Støj\tDrøftelse\t
            1.\tHvor larmer det?
            2.\tHvem kan gøre noget?
            9.30-9.40\t3. Eventuelt\t\t
            """);

    assertThat(items).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a head that is not known
        "Tid\tPunkt\tFarve\n9.00-9.10\t1. A\tRød\n9.10-9.20\t2. B\tRød\n9.20-9.30\t3. C\tBlå\n",
        // neither a time nor a form
        "Punkt\tVed\nVelkomst\tIda Holm\nStøj\tBo Vang\nFerie\tIda Holm\n",
        // too few rows
        "Tid\tPunkt\n9.00-9.10\t1. Velkomst\n9.10-9.20\t2. Støj\n",
      })
  void takesNoOtherTableForOne(String text) {
    List<dk.medsdk.io.line.Line> lines = Lines.of(text);

    assertThat(ItemRows.mark(lines, ItemNumbering.of(lines))).isEqualTo(-1);
  }

  private static List<AgendaItem> items(String text) {
    return MedText.read(text).value().items();
  }
}
