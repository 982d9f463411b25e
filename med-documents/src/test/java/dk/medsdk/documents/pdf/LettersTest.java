package dk.medsdk.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LettersTest {

  /** A font of two-byte codes with a table of what they stand for. */
  private static int composite(PdfFile file, String table) {
    int map = file.addPacked("", table.getBytes(StandardCharsets.US_ASCII));
    return file.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Calibri-Bold /Encoding /Identity-H"
            + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Calibri"
            + " /DW 500 /W [3 [226] 4 90 500] >>] /ToUnicode "
            + map
            + " 0 R >>");
  }

  private static Read read(String table, String hex) {
    PdfFile file = new PdfFile();
    int font = composite(file, table);
    PdfPage page = new PdfPage().raw("BT /F9 11 Tf 72 700 Td <" + hex + "> Tj ET");
    page.entry("/Resources << /Font << /F9 " + font + " 0 R >> >>");
    return Read.of(file.page(page).bytes());
  }

  @Test
  void readsDanishLettersOfAFontThatIsNotInTheFile() {
    assertThat(Read.of(new PdfPage().line("Rødgrød på Ærø – 5 § €")).lines())
        .containsExactly("Rødgrød på Ærø – 5 § €");
  }

  @Test
  void readsCodesByTheTableOfTheFile() {
    Read read =
        read(
            """
            2 beginbfchar <0001> <0048> <0003> <0020> endbfchar % Bogstaver
            1 beginbfrange <0010> <0029> <0061> endbfrange
            1 beginbfrange <0030> <0031> [<00e6> <00f8>] endbfrange
            """,
            "0010003000310011");
    assertThat(read.lines()).containsExactly("aæøb");
    assertThat(read.line(0).traits().boldLength()).isEqualTo(4);
  }

  @Test
  void takesLigaturesApart() {
    assertThat(read("2 beginbfchar <0001> <FB01> <0002> <0073> endbfchar", "000100020001").lines())
        .containsExactly("fisfi");
  }

  @Test
  void putsARingOverItsLetter() {
    String table = "2 beginbfchar <0041> <0061> <0042> <030A> endbfchar";
    assertThat(read(table, "00410042").lines()).containsExactly("å");
  }

  @Test
  void saysThatTheFileDoesNotNameItsLetters() {
    Read read = read("", "00100011001200130014");
    assertThat(read.findings()).containsExactly("PdfLettersUnknown");
    assertThat(read.message()).contains("100 %");
  }

  @Test
  void readsLettersThatAreSpacedOut() {
    PdfPage page = new PdfPage().raw("BT /F1 11 Tf 6 Tc 72 700 Td (REFERAT) Tj ET");
    assertThat(Read.of(page).lines()).containsExactly("REFERAT");
  }

  @Test
  void readsWordsWithoutBlanksByTheirGaps() {
    PdfPage page = new PdfPage().raw("BT /F1 11 Tf 72 700 Td [(Vi) -280 (ses) -280 (snart)] TJ ET");
    assertThat(Read.of(page).lines()).containsExactly("Vi ses snart");
  }

  @Test
  void takesWordsThatArePrintedTwiceForBold() {
    PdfPage page = new PdfPage().text(72, 100, "F1", 11, "Fed").text(72.3, 100, "F1", 11, "Fed");
    Read read = Read.of(page);
    assertThat(read.lines()).containsExactly("Fed");
    assertThat(read.line(0).traits().boldLength()).isEqualTo(3);
  }

  @Test
  void readsRaisedLettersInTheirLine() {
    PdfPage page = new PdfPage().line("Pladsen er 100 m").text(156, 96, "F1", 7, "2");
    assertThat(Read.of(page).lines()).containsExactly("Pladsen er 100 m2");
  }
}
