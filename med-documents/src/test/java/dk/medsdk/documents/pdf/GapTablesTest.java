package dk.medsdk.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GapTablesTest {

  private static final float SIZE = 10;

  @Test
  void makesATableOfWordsThatStandApartInTheSamePlaces() {
    assertThat(GapTables.parts(strip(line(1, run(50, 100), run(110, 150)))))
        .singleElement()
        .isInstanceOf(Part.Table.class);
  }

  @Test
  void leavesWordsThatArePrintedOverEachOtherAsText() {
    assertThat(GapTables.parts(strip(line(1, run(50, 120), run(110, 150)))))
        .allMatch(Part.Text.class::isInstance);
  }

  private static ColumnSplitter.Strip strip(PrintedLine first) {
    return new ColumnSplitter.Strip(List.of(first, line(2, run(50, 100), run(110, 150))), 500);
  }

  private static PrintedLine line(int number, Run... runs) {
    return new PrintedLine(number, number * SIZE, List.of(runs));
  }

  private static Run run(float left, float right) {
    return new Run(1, 1, left, right, SIZE, SIZE, "Ord", 0, Label.NONE, right - left);
  }
}
