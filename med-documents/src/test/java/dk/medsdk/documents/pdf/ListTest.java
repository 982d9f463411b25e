package dk.medsdk.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListTest {

  private static final String LONG =
      "drøfter, hvordan den nye politik skal gennemføres på alle afdelinger, herunder hvem der skal"
          + " stå for oplæringen af de nye kolleger";

  @Test
  void writesEveryBulletAsADash() {
    PdfPage page = new PdfPage().line("HMU besluttede, at:").bullet(90, LONG).bullet(90, "kort");
    page.line(90, "• prik").line(90, "- streg").line(90, "– tankestreg");
    Read read = Read.of(page);
    assertThat(read.lines())
        .containsExactly(
            "HMU besluttede, at:", "- " + LONG, "- kort", "- prik", "- streg", "- tankestreg");
    assertThat(read.line(1).traits().listDepth()).isOne();
    assertThat(read.line(1).body().text()).isEqualTo(LONG);
    assertThat(read.line(0).traits().listDepth()).isZero();
  }

  @Test
  void nestsBulletsByHowFarRightTheyStand() {
    PdfPage page = new PdfPage().line("Det indstilles, at HMU").bullet(90, "yderst");
    page.text(108, 128, "F1", 11, "o").at(128).line(126, "inderst");
    page.bullet(144, "dybest").bullet(90, "yderst igen").line("Tekst").bullet(108, "ny liste");
    assertThat(Read.of(page).lines())
        .containsExactly(
            "Det indstilles, at HMU",
            "- yderst",
            "  - inderst",
            "    - dybest",
            "- yderst igen",
            "Tekst",
            "- ny liste");
  }

  @Test
  void takesTheLetterOForABulletOnlyWhereItsWordsStandFarOff() {
    PdfPage page = new PdfPage().line("o hjalp han dem").text(90, 114, "F1", 11, "o");
    page.line(108, "punkt");
    assertThat(Read.of(page).lines()).containsExactly("o hjalp han dem", "- punkt");
  }

  @Test
  void readsBulletsThatAreDrawn() {
    PdfPage page = new PdfPage().line("HMU besluttede, at:").line(90, "prik").line(90, "firkant");
    page.line(90, "ring").line(90, "uden tegn");
    page.raw(circle(80, 842 - 110) + "f").raw("78 718 4 4 re f").raw(circle(80, 842 - 138) + "S");
    assertThat(Read.of(page).lines())
        .containsExactly("HMU besluttede, at:", "- prik", "- firkant", "- ring", "uden tegn");
  }

  @Test
  void takesDotsForBulletsOnlyBeforeWords() {
    PdfPage page = new PdfPage().line("Første linje").at(200).line("Anden linje");
    page.raw(circle(300, 842 - 96) + "f").raw(circle(20, 842 - 196) + "f");
    page.raw(circle(65, 842 - 150) + "f").raw("60 640 6 6 re S");
    assertThat(Read.of(page).lines()).containsExactly("Første linje", "", "Anden linje");
  }

  private static String circle(int x, int y) {
    int[][] ends = {{x, y + 2}, {x + 2, y}, {x, y - 2}, {x - 2, y}};
    StringBuilder circle = new StringBuilder().append(x - 2).append(' ').append(y).append(" m ");
    for (int[] end : ends) {
      circle.append(String.format("%1$d %2$d %1$d %2$d %1$d %2$d c ", end[0], end[1]));
    }
    return circle + "h ";
  }

  @Test
  void takesASquareForABulletOnlyWithinAList() {
    PdfPage page = new PdfPage().text(72, 100, "F4", 11, "\u00a8");
    assertThat(Read.of(page.at(100).line(90, "tegn")).lines()).containsExactly("- tegn");
    assertThat(squares("25A0", 72)).containsExactly("■ Overskrift", "- yderst", "■ inderst");
    assertThat(squares("25A0", 108)).endsWith("- yderst", "  - inderst");
    assertThat(squares("2713", 108)).endsWith("- yderst", "✓ inderst");
  }

  private static List<String> squares(String sign, int left) {
    PdfFile file = new PdfFile();
    int table = file.addStream("", PdfFile.latin("1 beginbfchar <41> <" + sign + "> endbfchar"));
    int font =
        file.add(
            "<< /Type /Font /Subtype /TrueType /BaseFont /Arial /ToUnicode " + table + " 0 R >>");
    PdfPage page = new PdfPage().text(72, 100, "F9", 11, "A").at(100).line(90, "Overskrift");
    page.bullet(90, "yderst").text(left, 128, "F9", 11, "A").line(left + 18, "inderst");
    page.entry("/Resources << /Font << /F1 3 0 R /F4 6 0 R /F9 " + font + " 0 R >> >>");
    return Read.of(file.page(page).bytes()).lines();
  }

  @Test
  void countsTheDashAmongTheBoldCharacters() {
    PdfPage page = new PdfPage().text(90, 100, "F4", 11, "\u00b7").text(108, 100, "F2", 11, "Fed");
    page.text(132, 100, "F1", 11, "og ikke fed");
    Read read = Read.of(page);
    assertThat(read.lines()).containsExactly("- Fed og ikke fed");
    assertThat(read.line(0).traits().boldLength()).isEqualTo("- Fed".length());
  }
}
