package dk.medsdk.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final String TEXT =
      "Fraværet er faldet siden november, og det gælder både de korte og de lange fravær på alle"
          + " afdelinger, som har været med i forsøget fra begyndelsen af året og til nu.";

  @Test
  void removesHeadersFootersAndPageNumbers() {
    List<PdfPage> pages = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      PdfPage page = new PdfPage().text(72, 40, "F1", 9, "Fraværet er faldet");
      page.text(300, 810, "F1", 9, "Side " + i + " af 3");
      pages.add(page.line(i + ". Punkt").paragraph(TEXT));
    }
    Read read = Read.of(pages.toArray(PdfPage[]::new));
    assertThat(read.lines()).containsExactly("1. Punkt", TEXT, "2. Punkt", TEXT, "3. Punkt", TEXT);
    assertThat(read.places()).containsExactly("1:2", "1:3", "2:2", "2:3", "3:2", "3:3");
  }

  @Test
  void keepsOnceWhatOnlyTheHeaderSays() {
    List<PdfPage> pages = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      PdfPage page = new PdfPage().text(72, 40, "F1", 9, "HMU Kysthospitalet");
      page.text(400, 40, "F1", 9, "Referat 12.03.2026").text(500, 40, "F1", 9, "Side " + i);
      page.text(72, 50, "F1", 9, "Udskrevet 14.03.2026").text(300, 50, "F1", 9, "14.03.2026, 9.15");
      pages.add(page.line(i + ". Punkt"));
    }
    assertThat(Read.of(pages.toArray(PdfPage[]::new)).lines())
        .containsExactly(
            "HMU Kysthospitalet", "Referat 12.03.2026", "", "1. Punkt", "2. Punkt", "3. Punkt");
  }

  @Test
  void removesAPageNumberFromASinglePage() {
    PdfPage page = new PdfPage().text(72, 30, "F1", 9, "Referat").line("Tekst");
    page.text(280, 800, "F1", 9, "Side 1 af 6");
    assertThat(Read.of(page).lines()).containsExactly("Referat", "", "Tekst");
  }

  @Test
  void keepsALineAtTheEdgeThatStandsOnOnePageOnly() {
    PdfPage first = new PdfPage().text(72, 40, "F1", 11, "Fortroligt").line("Tekst");
    assertThat(Read.of(first, new PdfPage().line("Mere")).lines())
        .containsExactly("Fortroligt", "", "Tekst", "Mere");
  }

  @Test
  void keepsALineInTheMiddleThatStandsOnAllPages() {
    PdfPage page = new PdfPage().at(400).line("Beslutning");
    assertThat(Read.of(page, page, page).lines()).hasSize(3);
  }

  @Test
  void givesLargerLinesALevelByTheirSize() {
    PdfPage page = new PdfPage().heading(18, "Referat").paragraph(TEXT).heading(14, "1. Punkt");
    page.paragraph(TEXT).heading(14, "2. Punkt").bold("Beslutning").paragraph(TEXT);
    Read read = Read.of(page);
    List<Integer> levels =
        read.document().lines().stream()
            .filter(line -> !line.isBlank())
            .map(line -> line.traits().headingLevel())
            .toList();
    assertThat(levels).containsExactly(1, 0, 2, 0, 2, 0, 0);
  }

  @Test
  void readsTwoColumnsOneAfterTheOther() {
    PdfPage page = new PdfPage().heading(18, "Nyt fra udvalget, som alle bør læse hver måned");
    String left = TEXT + " Det er venstre spalte, som går ned ad hele siden og slutter her.";
    String right = TEXT + " Det er højre spalte, som også går ned ad siden, og som slutter nu.";
    page.at(180).paragraph(72, 72, 280, left).at(187).paragraph(310, 310, 523, right);
    assertThat(Read.of(page).lines())
        .containsExactly("Nyt fra udvalget, som alle bør læse hver måned", left, right);
  }

  @Test
  void readsColumnsWhoseLinesStandOnTheSameHeights() {
    String[] both = new String[2];
    PdfPage page = new PdfPage();
    for (int i = 0; i < 2; i++) {
      both[i] = (i == 0 ? "Venstre: " : "Højre: ") + TEXT + " " + TEXT;
      page.at(100).paragraph(72 + i * 238, 72 + i * 238, 285 + i * 238, both[i]);
    }
    assertThat(Read.of(page).lines()).containsExactly(both);
  }

  @Test
  void readsColumnsOfShortParagraphs() {
    PdfPage page = new PdfPage();
    List<String> lines = new ArrayList<>();
    for (int column = 0; column < 2; column++) {
      page.at(100 + 9 * column);
      for (int i = 1; i <= 5; i++) {
        page.line(72 + 238 * column, "Punkt " + (column * 5 + i) + " er kort og godt").skip(8);
        page.line(72 + 238 * column, "Sagsfremstilling");
        lines.add("Punkt " + (column * 5 + i) + " er kort og godt");
        lines.add("Sagsfremstilling");
      }
    }
    assertThat(words(page)).containsExactlyElementsOf(lines);
  }

  @Test
  void readsColumnsWhoseLinesBeginAtManyPlaces() {
    PdfPage page = new PdfPage().at(60).heading(18, "Nyt fra udvalget, som alle bør læse i dag");
    page.at(100).paragraph(72, 72, 280, TEXT + " " + TEXT);
    page.at(107).paragraph(310, 310, 523, "Venstre kant er sjælden i denne spalte, og det ses.");
    page.bullet(328, "det første");
    page.paragraph(346, 346, 523, TEXT);
    assertThat(words(page).get(1)).isEqualTo(TEXT + " " + TEXT);
  }

  @Test
  void readsATableRowByRowWhereCellsAreLonger() {
    PdfPage page = new PdfPage();
    for (int i = 1; i <= 7; i++) {
      page.at(60 + 60 * i).line(72, i + ". Punktets titel er ret lang").line(72, "og går over to");
      page.at(60 + 60 * i)
          .line(310, "Det blev godkendt, og udvalget")
          .line(310, "tager det op igen");
      page.line(310, "på det næste møde i foråret");
    }
    assertThat(words(page).get(0)).contains("1. Punktets", "Det blev");
  }

  @Test
  void joinsWordsThatAreSetFarApartInAColumn() {
    PdfPage page = new PdfPage().at(100).paragraph(72, 72, 280, TEXT + " " + TEXT + " " + TEXT);
    page.at(107).paragraph(310, 310, 523, TEXT + " " + TEXT);
    double[] lefts = {310, 400, 400 + PdfPage.width("fra") + 90 - PdfPage.width("Orientering")};
    String[] words = {"Orientering", "fra", "økonomichefen"};
    for (int i = 0; i < words.length; i++) {
      page.text(lefts[i], 250, "F1", 11, words[i]);
    }
    assertThat(words(page)).last().isEqualTo("Orientering fra økonomichefen");
  }

  private static List<String> words(PdfPage page) {
    return Read.of(page).lines().stream().filter(line -> !line.isEmpty()).toList();
  }

  @Test
  void goesOnInTheNextColumnWithAParagraphAndAList() {
    String first = TEXT + " " + TEXT;
    PdfPage page = new PdfPage().paragraph(72, 72, 285, first);
    page.line("• et punkt med mange ord, der går over i");
    page.at(100).line(310, "den næste spalte og slutter der");
    page.line(310, "• endnu et punkt, der står yderst").paragraph(310, 310, 523, first);
    assertThat(Read.of(page).lines())
        .containsExactly(
            first,
            "- et punkt med mange ord, der går over i den næste spalte og slutter der",
            "- endnu et punkt, der står yderst",
            first);
  }

  @Test
  void readsPagesThatLieOnTheirSide() {
    String turned =
        "BT /F1 11 Tf 0 1 -1 0 100 72 Tm (Liggende side) Tj 0 -14 Td (med to linjer) Tj ET";
    PdfPage page = new PdfPage().raw(turned).entry("/Rotate 90");
    assertThat(Read.of(page).lines()).containsExactly("Liggende side", "med to linjer");
    PdfPage other =
        new PdfPage().raw("BT /F1 11 Tf 0 -1 1 0 400 700 Tm (Nedad) Tj 0 -14 Td (igen) Tj ET");
    assertThat(Read.of(other).lines()).containsExactly("Nedad", "igen");
    PdfPage head =
        new PdfPage()
            .raw("BT /F1 11 Tf -1 0 0 -1 400 700 Tm (P\u00e5) Tj 0 -14 Td (hovedet) Tj ET");
    assertThat(Read.of(head).lines()).containsExactly("På", "hovedet");
  }

  @Test
  void leavesAStampAcrossThePageOut() {
    PdfPage page = new PdfPage().line("Tekst");
    page.raw("BT /F1 80 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (UDKAST) Tj ET");
    assertThat(Read.of(page).lines()).containsExactly("Tekst");
  }

  @Test
  void sortsByPlaceAndNotByTheOrderOfDrawing() {
    PdfPage page = new PdfPage().at(200).line("Sidst").at(100).line("Først");
    page.text(110, 100, "F1", 11, "og fremmest");
    assertThat(Read.of(page).lines().get(0)).isEqualTo("Først og fremmest");
  }
}
