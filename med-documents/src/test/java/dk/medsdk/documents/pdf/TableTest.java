package dk.medsdk.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Traits.Cell;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final double[] X = {72, 140, 400, 523};

  private static PdfPage cell(PdfPage page, int column, double y, String words) {
    return page.at(y).paragraph(X[column] + 5, X[column] + 5, X[column + 1] - 5, words);
  }

  @Test
  void writesARowAsALineWithTabulators() {
    PdfPage page = new PdfPage().line("Før").grid(X, new double[] {120, 140, 175});
    cell(page, 0, 134, "Sagsb.");
    cell(page, 1, 134, "Indstilling");
    cell(page, 2, 134, "Opfølgning");
    cell(page, 0, 154, "IH");
    cell(page, 1, 154, "Udvalget drøfter regnskabet, som viser et lille overskud i år");
    Read read = Read.of(page.at(200).line("Efter"));
    assertThat(read.lines())
        .containsExactly(
            "Før",
            "Sagsb.\tIndstilling\tOpfølgning",
            "IH\tUdvalget drøfter regnskabet, som viser et lille overskud i år\t",
            "Efter");
    assertThat(read.line(1).traits().row()).isTrue();
    assertThat(read.places()).containsExactly("1:1", "1:2", "1:3", "1:5");
  }

  @Test
  void writesCellsOfSeveralParagraphsOneByOne() {
    PdfPage page = new PdfPage().grid(X, new double[] {120, 140, 220});
    cell(page, 0, 134, "Sagsb.");
    cell(page, 1, 134, "Indstilling");
    cell(page, 2, 134, "Opfølgning");
    cell(page, 0, 154, "IH");
    cell(page, 1, 154, "Udvalget drøfter regnskabet, som viser et lille overskud i år");
    cell(page, 1, 190, "Det blev drøftet.");
    Read read = Read.of(page);
    assertThat(read.lines())
        .containsExactly(
            "Sagsb.",
            "Indstilling",
            "Opfølgning",
            "IH",
            "Udvalget drøfter regnskabet, som viser et lille overskud i år",
            "Det blev drøftet.",
            "");
    List<Optional<Cell>> cells =
        read.document().lines().stream().map(line -> line.traits().cell()).toList();
    assertThat(cells.get(5)).contains(new Cell(1, 2, 2));
    assertThat(cells.get(6)).contains(new Cell(1, 2, 3));
  }

  @Test
  void readsATableThatGoesOnOnTheNextPageAsOne() {
    PdfPage first = new PdfPage().grid(X, new double[] {700, 720, 740});
    cell(first, 0, 714, "Sagsb.");
    cell(first, 1, 714, "Indstilling");
    cell(first, 0, 734, "IH");
    cell(first, 1, 734, "Punkt 1");
    PdfPage second = new PdfPage().grid(X, new double[] {100, 120, 160});
    cell(second, 0, 114, "Sagsb.");
    cell(second, 1, 114, "Indstilling");
    cell(second, 0, 134, "BV");
    cell(second, 1, 134, "Punkt 2");
    cell(second, 1, 154, "Drøftet.");
    Read read = Read.of(first, second);
    assertThat(read.lines())
        .containsExactly(
            "Sagsb.", "Indstilling", "", "IH", "Punkt 1", "", "BV", "Punkt 2", "Drøftet.", "");
    assertThat(read.line(8).traits().cell()).contains(new Cell(1, 3, 2));
  }

  @Test
  void keepsTheWordsOfNarrowCellsApart() {
    double[] x = {72, 100, 130, 160};
    PdfPage page = new PdfPage().grid(x, new double[] {100, 120});
    for (int i = 0; i < 3; i++) {
      page.text(x[i] + 1, 114, "F1", 11, "Kolo" + i);
    }
    assertThat(Read.of(page).lines()).containsExactly("Kolo0\tKolo1\tKolo2");
  }

  @Test
  void readsCellsThatSpanColumnsAndRows() {
    PdfPage page = new PdfPage();
    page.rule(72, 100, 523, 100).rule(72, 160, 523, 160).rule(72, 120, 523, 120);
    page.rule(140, 140, 523, 140).rule(72, 100, 72, 160).rule(523, 100, 523, 160);
    page.rule(140, 120, 140, 160);
    cell(page, 0, 114, "Punkt 1 over det hele".substring(0, 7));
    cell(page, 0, 134, "Over to");
    cell(page, 1, 134, "øverst");
    cell(page, 1, 154, "nederst");
    assertThat(Read.of(page).lines()).containsExactly("Punkt 1", "Over to\tøverst", "\tnederst");
  }

  @Test
  void readsATableWithoutBordersByItsGaps() {
    PdfPage page = new PdfPage().line("Før tabellen er der tekst");
    String[][] rows = {
      {"Udvalg:", "HMU Kysthospitalet"}, {"Mødedato:", "12. marts 2026"}, {"Sted:", "Kantinen"}
    };
    for (int i = 0; i < 3; i++) {
      page.text(72, 120 + 14 * i, "F2", 11, rows[i][0])
          .text(180, 120 + 14 * i, "F1", 11, rows[i][1]);
    }
    Read read = Read.of(page.at(200).line("Efter"));
    assertThat(read.lines())
        .containsExactly(
            "Før tabellen er der tekst",
            "Udvalg:\tHMU Kysthospitalet",
            "Mødedato:\t12. marts 2026",
            "Sted:\tKantinen",
            "Efter");
    assertThat(read.line(1).traits().boldLength()).isEqualTo("Udvalg:".length());
    assertThat(read.document().lines().stream().filter(l -> l.traits().row()).map(Line::text))
        .hasSize(3);
  }

  @Test
  void readsAWrappedCellOfATableWithoutBorders() {
    String names =
        "Ida Holm (formand), Bo Vang (næstformand), Kasper Norup, Lise Dal, Per Lund og Else Ravn";
    PdfPage page = new PdfPage().text(72, 100, "F1", 11, "Deltagere:");
    page.at(100).paragraph(180, 180, PdfPage.RIGHT, names).text(72, 128, "F1", 11, "Afbud:");
    page.line(180, "Ingen");
    assertThat(Read.of(page).lines()).containsExactly("Deltagere:\t" + names, "Afbud:\tIngen");
  }

  @Test
  void readsAWideTableWithoutBordersCellByCell() {
    PdfPage page = new PdfPage().paragraph("Referat af mødet, som blev holdt på anden sal i marts");
    cell(page, 0, 134, "Sagsb.");
    cell(page, 1, 134, "Indstilling");
    cell(page, 2, 134, "Opfølgning");
    cell(page, 1, 160, "1. Godkendelse af dagsorden");
    cell(page, 1, 174, "Dagsordenen er sendt ud den 2. marts til alle medlemmer.");
    cell(page, 0, 214, "HB");
    cell(page, 1, 214, "2. Økonomi");
    cell(page, 1, 234, "Henning gennemgik tallene. Der er usikkerhed om medicinen.");
    cell(page, 2, 214, "Henning sender tallene ud i næste uge");
    Read read = Read.of(page);
    assertThat(read.lines())
        .containsExactly(
            "Referat af mødet, som blev holdt på anden sal i marts",
            "Sagsb.",
            "Indstilling",
            "Opfølgning",
            "",
            "1. Godkendelse af dagsorden",
            "Dagsordenen er sendt ud den 2. marts til alle medlemmer.",
            "",
            "HB",
            "2. Økonomi",
            "Henning gennemgik tallene. Der er usikkerhed om medicinen.",
            "Henning sender tallene ud i næste uge");
    assertThat(read.line(11).traits().cell()).contains(new Cell(1, 3, 3));
  }

  @Test
  void partsColumnsThatFullLinesComeNearTo() {
    String full = "helt hen til den anden spalte, som står her";
    double x = 72 + PdfPage.width(full) + 9;
    PdfPage page = new PdfPage();
    for (int i = 0; i < 4; i++) {
      page.text(x, 100 + 14 * i, "F1", 11, "højre " + i);
      page.text(72, 100 + 14 * i, "F1", 11, i == 3 ? full : "kort");
    }
    assertThat(Read.of(page).lines())
        .endsWith("kort\thøjre 2", "helt hen til den anden spalte, som står her\thøjre 3");
  }

  @Test
  void writesNamesBesideALabelBelowOneAnother() {
    PdfPage page = new PdfPage().text(72, 100, "F2", 11, "Deltagere:").at(100);
    page.line(180, "Ida Holm").line(180, "Bo Vang").line(180, "Per Lund").at(160);
    Read read = Read.of(page.line("Dagsorden"));
    assertThat(read.lines())
        .containsExactly("Deltagere:\tIda Holm", "Bo Vang", "Per Lund", "Dagsorden");
    assertThat(read.line(0).traits().row()).isFalse();
  }

  @Test
  void takesAFrameAroundTextForNoTable() {
    PdfPage page = new PdfPage().grid(new double[] {60, 540}, new double[] {80, 160});
    assertThat(Read.of(page.line("Indrammet")).line(0).traits().row()).isFalse();
  }
}
