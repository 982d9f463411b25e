package dk.medsdk.documents.docx;

import static dk.medsdk.documents.docx.DocxWriter.item;
import static dk.medsdk.documents.docx.DocxWriter.level;
import static dk.medsdk.documents.docx.DocxWriter.list;
import static dk.medsdk.documents.docx.DocxWriter.num;
import static dk.medsdk.documents.docx.DocxWriter.p;
import static dk.medsdk.documents.docx.DocxWriter.r;
import static dk.medsdk.documents.docx.DocxWriter.row;
import static dk.medsdk.documents.docx.DocxWriter.shared;
import static dk.medsdk.documents.docx.DocxWriter.table;
import static dk.medsdk.documents.docx.DocxWriter.val;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Traits;
import dk.medsdk.io.line.Traits.Cell;
import org.junit.jupiter.api.Test;

class TableReaderTest {

  private static final Traits ROW = Traits.NONE.asRow();

  @Test
  void givesARowOfSingleParagraphsInOneLine() {
    DocxWriter file =
        new DocxWriter()
            .body(
                table(
                    row(p("Mødested:"), p("Kantinen")),
                    row(p("Sendes til:"), "<w:p/>"),
                    row("<w:p/>", p("A") + "<w:p/>")));

    assertThat(Read.lines(file)).containsExactly("Mødested:\tKantinen", "Sendes til:\t", "\tA");
    assertThat(Read.traits(file)).containsExactly(ROW, ROW, ROW);
  }

  @Test
  void givesALayoutCellByCell() {
    DocxWriter file =
        new DocxWriter()
            .body(table(row(p("1."), p("Budget") + p("Vedtaget.")), row(p("2."), p("Andet"))));

    assertThat(Read.lines(file)).containsExactly("1.", "Budget", "Vedtaget.", "2.", "Andet");
    assertThat(Read.traits(file))
        .extracting(traits -> traits.cell().orElseThrow())
        .containsExactly(
            new Cell(1, 1, 1),
            new Cell(1, 1, 2),
            new Cell(1, 1, 2),
            new Cell(1, 2, 1),
            new Cell(1, 2, 2));
  }

  @Test
  void givesNamesOfColumnsInOneLineAboveALayout() {
    String text = row(p("1."), p("Budget") + p("Vedtaget."), p("Ida Holm"));
    DocxWriter file =
        new DocxWriter().body(table(row(p("Punkt"), p("Referat"), p("Ansvarlig")), text, text));

    assertThat(Read.lines(file))
        .startsWith("Punkt\tReferat\tAnsvarlig", "1.", "Budget", "Vedtaget.", "Ida Holm", "1.");
    assertThat(Read.lines(new DocxWriter().body(table(text, text)))).startsWith("1.", "Budget");
    assertThat(Read.lines(new DocxWriter().body(table(row(p("Dato"), p("A") + p("B"))))))
        .containsExactly("Dato", "A", "B");
  }

  @Test
  void keepsTheOtherTraitsOfLinesInALayout() {
    DocxWriter file =
        new DocxWriter()
            .numbering(shared(0, level(0, "decimal", "%1.", "")), list(1, 0))
            .body(table(row(p(num(1, 0) + val("outlineLvl", 1), r("<w:b/>", "A")) + p("B"))));

    assertThat(Read.lines(file)).containsExactly("1. A", "B");
    assertThat(Read.traits(file).get(0))
        .isEqualTo(Traits.NONE.asHeading(2).bold(4).inCell(new Cell(1, 1, 1)));
  }

  @Test
  void countsTheColumnsThatACellSpans() {
    String wide = "<w:tc><w:tcPr>" + val("gridSpan", 2) + "</w:tcPr>";
    String first = "<w:tr>" + wide + p("A") + "</w:tc><w:tc>" + p("B") + "</w:tc></w:tr>";
    String second = "<w:tr>" + wide + p("A") + "</w:tc><w:tc>" + p("B") + p("C") + "</w:tc></w:tr>";

    assertThat(Read.lines(new DocxWriter().body(table(first)))).containsExactly("A\t\tB");
    assertThat(Read.traits(new DocxWriter().body(table(second))))
        .extracting(traits -> traits.cell().orElseThrow().column())
        .containsExactly(1, 3, 3);
  }

  @Test
  void keepsEmptyColumnsInFrontOfARow() {
    String row =
        "<w:tr><w:trPr>" + val("gridBefore", 1) + "</w:trPr><w:tc>" + p("A") + "</w:tc></w:tr>";

    assertThat(Read.lines(new DocxWriter().body(table(row)))).containsExactly("\tA");
  }

  @Test
  void keepsTabulatorsAndLineEndsInsideACellApartFromTheColumns() {
    String cell = p("", "<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r>");

    assertThat(Read.lines(new DocxWriter().body(table(row(cell, p("D"))))))
        .containsExactly("A B C\tD");
  }

  @Test
  void saysHowFarARowIsBold() {
    DocxWriter file =
        new DocxWriter()
            .body(
                table(
                    row(p("", r("<w:b/>", "Sted:")), p("Kantinen")),
                    row(p("", r("<w:b/>", "Pkt.")), p("", r("<w:b/>", "Tekst"))),
                    row("<w:p/>", p("", r("<w:b/>", "Ja"))),
                    row(p("Nej"), p("", r("<w:b/>", "Ja")))));

    assertThat(Read.bold(file)).containsExactly("Sted:", "Pkt.\tTekst", "Ja", "");
  }

  @Test
  void readsTheNumbersInAColumn() {
    DocxWriter file =
        new DocxWriter()
            .numbering(shared(0, level(0, "decimal", "%1.", "")), list(1, 0))
            .body(
                table(
                    row(item(1, 0, ""), p("A"), item(1, 0, "C")), row(item(1, 0, ""), p("B"), "")));

    assertThat(Read.lines(file)).containsExactly("1.\tA\t2. C", "3.\tB\t");
  }

  @Test
  void givesATableInATableAsOneOfItsOwn() {
    String inner = table(row(p("x"), p("y")));
    DocxWriter file = new DocxWriter().body(table(row(p("A"), p("B") + inner + "<w:p/>")), p("C"));

    assertThat(Read.lines(file)).containsExactly("A", "B", "x\ty", "", "C");
    assertThat(Read.traits(file).get(1).cell()).contains(new Cell(1, 1, 2));
    assertThat(Read.traits(file).get(2)).isEqualTo(ROW);
  }

  @Test
  void readsRowsAndCellsInContentControls() {
    String cell =
        "<w:sdt><w:sdtPr/><w:sdtContent><w:tc>" + p("B") + "</w:tc></w:sdtContent></w:sdt>";
    String row = "<w:tr><w:tc>" + p("A") + "</w:tc>" + cell + "</w:tr>";

    assertThat(
            Read.lines(
                new DocxWriter()
                    .body(table("<w:sdt><w:sdtContent>" + row + "</w:sdtContent></w:sdt>"))))
        .containsExactly("A\tB");
  }

  @Test
  void leavesRowsAndCellsOutThatAreDeletedOrHidden() {
    String deleted = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("A") + "</w:tc></w:tr>";
    String hidden = "<w:tr><w:trPr><w:hidden/></w:trPr><w:tc>" + p("B") + "</w:tc></w:tr>";
    String cell = "<w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>" + p("C") + "</w:tc></w:tr>";
    DocxWriter file = new DocxWriter().body(table(deleted, hidden, cell, row(p("D"))));

    assertThat(Read.lines(file)).containsExactly("", "D");
    assertThat(Read.findings(file))
        .containsExactly("TrackedChanges{count=2}", "HiddenTextLeftOut{count=1}");
  }
}
