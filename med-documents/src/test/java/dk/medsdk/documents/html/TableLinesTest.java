package dk.medsdk.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Traits;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableLinesTest {

  @Test
  void writesARowALine() {
    String html = "<table><tr><th>Afsnit<th>Vagter<tr><td>A1<td>14<tr><td><td><p>3</p></table>";

    assertThat(Pages.read(html).source().content()).isEqualTo("Afsnit\tVagter\nA1\t14\n\t3\n");
    assertThat(Pages.read(html).lines()).allMatch(line -> line.traits().row());
    assertThat(Pages.bold(html)).containsExactly("Afsnit\tVagter", "", "");
  }

  @Test
  void keepsColumnsWhereCellsSpanThem() {
    String html = "<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e<td>f</table>";

    assertThat(Pages.read(html).source().content()).isEqualTo("a\tb\t\tc\n\td\te\tf\n");
  }

  @Test
  void writesCellByCellWhereOneHasSeveralParagraphs() {
    String html = "<table><tr><td>a<td><p>b<p>c<tr><td>d<td><ul><li>e</ul></table>";

    assertThat(Pages.lines(html)).containsExactly("a", "b", "c", "d", "- e");
    assertThat(Pages.read(html).lines())
        .extracting(Line::traits)
        .extracting(Traits::cell)
        .containsExactly(cell(1, 1), cell(1, 2), cell(1, 2), cell(2, 1), cell(2, 2));
    assertThat(Pages.traits(html, 4).listDepth()).isOne();
  }

  @Test
  void writesNamesOfColumnsAsARowAboveCells() {
    String html =
        "<table><tr><th>Punkt<th>Referat<th>Opfølgning<tr><td>1.<td><p>b<p>c<td>d</table>";

    assertThat(Pages.lines(html))
        .containsExactly("Punkt\tReferat\tOpfølgning", "1.", "b", "c", "d");
    assertThat(Pages.traits(html, 0).row()).isTrue();
    assertThat(Pages.traits(html, 1).cell()).isEqualTo(cell(2, 1));
  }

  private static Optional<Traits.Cell> cell(int row, int column) {
    return Optional.of(new Traits.Cell(1, row, column));
  }

  @Test
  void readsATableAroundTheWholePageAsIfItWereNotThere() {
    String html = "<table><tr><td>&nbsp;<td><h1>a</h1><p>b<ol><li>c</ol><td></table>";

    assertThat(Pages.lines(html)).containsExactly("a", "b", "1. c");
    assertThat(Pages.traits(html, 0)).isEqualTo(Traits.NONE.asHeading(1));
  }

  @Test
  void givesALabelInAColumnOfItsOwnAColon() {
    assertThat(Pages.lines("<table><tr><th>Mødested<td>Kantinen<tr><th>Dato:<td>3. maj</table>"))
        .containsExactly("Mødested:\tKantinen", "Dato:\t3. maj");
    assertThat(Pages.lines("<table><tr><th>Måned<th>Fravær<tr><th>Maj<td>5,4</table>"))
        .containsExactly("Måned\tFravær", "Maj\t5,4");
  }

  @Test
  void readsBreaksInAValueAsBlanks() {
    assertThat(Pages.lines("<table><tr><td>Sted:<td>Kantinen<br>Lindevej 4</table>"))
        .containsExactly("Sted:\tKantinen Lindevej 4");
  }

  @Test
  void keepsTheHeadingInARowOfItsOwn() {
    String html = "<table><tr><td colspan=2><h3>1. Økonomi</h3><tr><td>a<td>b</table>";

    assertThat(Pages.traits(html, 0)).isEqualTo(Traits.NONE.asHeading(3).asRow());
  }

  @Test
  void readsTablesInTables() {
    String html =
        "<table><tr><td><p>a<table><caption>t</caption><tr><td>b<td>c</table><td>d</table>";

    assertThat(Pages.lines(html)).containsExactly("a", "t", "b\tc", "d");
    assertThat(Pages.traits(html, 2).row()).isTrue();
    assertThat(Pages.traits(html, 2).cell()).isEqualTo(cell(1, 1));
  }

  @Test
  void losesNothingInTablesNestedDeeperThanItLooks() {
    String html = "<table><tr><td>a<td>b".repeat(30);

    assertThat(String.join("", Pages.lines(html)).replace("\t", "")).isEqualTo("ab".repeat(30));
  }
}
