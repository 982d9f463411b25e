package dk.medsdk.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ParagraphTest {

  private static final String LONG =
      "Dagsordenen blev udsendt den 2. marts, og der er siden kommet et ekstra punkt om parkering på"
          + " personalepladsen, som er godkendt.";
  private static final String LONGER =
      "Der er 120 pladser til 190 biler, og ladestanderne er optaget fra morgenstunden, så mange må"
          + " parkere langt væk og gå det sidste stykke i blæst.";

  private static final String DAYS =
      "Den næste temadag om arbejdsmiljø og trivsel bliver holdt på havnen den 18.-";

  @Test
  void joinsTheLinesThatThePageHasWrapped() {
    Read read = Read.of(new PdfPage().paragraph(LONG).paragraph(LONGER));
    assertThat(read.lines()).containsExactly(LONG, LONGER);
    assertThat(read.places()).containsExactly("1:1", "1:3");
  }

  @Test
  void joinsAWordThatIsHyphenatedAtTheEndOfALine() {
    Read read =
        Read.of(
            new PdfPage()
                .paragraph(LONG)
                .line("Udvalget drøftede, hvordan den nye pårørende-")
                .line("politik skal gennemføres."));
    assertThat(read.lines())
        .endsWith("Udvalget drøftede, hvordan den nye pårørendepolitik skal gennemføres.");
  }

  @Test
  void joinsAWordWhoseHyphenIsSetApart() {
    PdfPage page =
        new PdfPage().full("Fraværet er faldet i alle afdelinger, og det gælder både vagt");
    page.at(100).text(PdfPage.RIGHT + 2, 100, "F1", 11, "-").at(114).line("planen og ferien.");
    assertThat(Read.of(page).lines())
        .containsExactly(
            "Fraværet er faldet i alle afdelinger, og det gælder både vagtplanen og ferien.");
  }

  @Test
  void readsABlankWithoutRoomAsAPlaceToDivideAWord() {
    PdfPage page = new PdfPage();
    page.raw("BT /F1 11 Tf 72 742 Td [(P\345 Lunge ) 278 (medicinsk Afsnit)] TJ ET");
    assertThat(Read.of(page).lines()).containsExactly("På Lungemedicinsk Afsnit");
  }

  @Test
  void keepsAHyphenThatStandsForAWord() {
    Read read =
        Read.of(
            new PdfPage()
                .full("Udvalget drøftede det fremtidige samarbejde og den nye borger-, patient-")
                .full("og pårørendepolitik, som blev vedtaget i en lang og omstændelig MED-")
                .line("udvalgsproces i 2025-"));
    assertThat(read.lines())
        .containsExactly(
            "Udvalget drøftede det fremtidige samarbejde og den nye borger-, patient- og"
                + " pårørendepolitik, som blev vedtaget i en lang og omstændelig MED-udvalgsproces i"
                + " 2025-");
  }

  @Test
  void keepsLinesApartThatEndEarly() {
    List<String> lines = List.of("Deltagere:", "Ida Holm", "Bo Vang", LONG, "Kort linje", "En til");
    PdfPage page = new PdfPage();
    lines.forEach(page::paragraph);
    assertThat(Read.of(page).lines()).containsExactlyElementsOf(lines);
  }

  @Test
  void beginsAParagraphWhereMoreRoomIsLeft() {
    String full = LONG.substring(0, 80);
    Read read = Read.of(new PdfPage().paragraph(LONG).line(full).skip(6).line("og så videre."));
    assertThat(read.lines()).containsExactly(LONG, full, "og så videre.");
  }

  @Test
  void writesAnEmptyLineWhereOneIsLeftEmpty() {
    Read read = Read.of(new PdfPage().paragraph(LONG).skip(PdfPage.LEADING).line("Nyt afsnit"));
    assertThat(read.lines()).containsExactly(LONG, "", "Nyt afsnit");
  }

  @Test
  void writesTheEmptyLineThatAPageBreakHides() {
    PdfPage page = new PdfPage().paragraph(LONG);
    for (String word : List.of("Sygdom", "Ferie", "Kantinen", "Parkering")) {
      page.skip(14).line(word);
    }
    assertThat(Read.of(page, new PdfPage().line("Eventuelt")).lines())
        .containsSubsequence("", "Kantinen", "", "Parkering", "", "Eventuelt");
  }

  @Test
  void joinsAParagraphWhoseFirstLineIsIndented() {
    PdfPage page =
        new PdfPage()
            .paragraph(PdfPage.LEFT + 20, PdfPage.LEFT, PdfPage.RIGHT, LONG)
            .paragraph(PdfPage.LEFT + 20, PdfPage.LEFT, PdfPage.RIGHT, LONGER);
    assertThat(Read.of(page).lines()).containsExactly(LONG, LONGER);
  }

  @Test
  void keepsAnotherIndentApart() {
    PdfPage page =
        new PdfPage().paragraph(LONG + " " + LONG).paragraph(110, 110, PdfPage.RIGHT, LONGER);
    assertThat(Read.of(page).lines()).containsExactly(LONG + " " + LONG, LONGER);
  }

  @Test
  void joinsANumberedParagraphThatHangs() {
    PdfPage page = new PdfPage();
    for (int i = 1; i <= 2; i++) {
      page.text(PdfPage.LEFT, 100 + (i - 1) * 28, "F1", 11, i + ".");
      page.at(100 + (i - 1) * 28).paragraph(90, 90, PdfPage.RIGHT, LONG);
    }
    assertThat(Read.of(page).lines()).containsExactly("1. " + LONG, "2. " + LONG);
  }

  @Test
  void keepsNumberedLinesApartHoweverFullTheyAre() {
    String full = "godkender " + LONG.substring(0, 76);
    PdfPage page = new PdfPage().paragraph(LONG).line("1. " + full).line("2. " + full);
    assertThat(Read.of(page).lines()).containsExactly(LONG, "1. " + full, "2. " + full);
  }

  @Test
  void goesOnWithANumberInASentence() {
    PdfPage page =
        new PdfPage().full("Der var flest ønsker til sommerferien i uge 28, i uge 29 og");
    Read read = Read.of(page.line("30. Det gav anledning til drøftelse."));
    assertThat(read.lines()).hasSize(1);
  }

  @Test
  void keepsAHeadingApartFromAFullLineAbove() {
    String full = "Hjemmeplejen skal fra årsskiftet organiseres i ni små, faste teams i stedet.";
    Read read = Read.of(new PdfPage().full(full).line("Sagsfremstilling").paragraph(LONG));
    assertThat(read.lines()).containsExactly(full, "Sagsfremstilling", LONG);
  }

  @Test
  void trustsTheRightEdgeOfTextThatIsJustified() {
    PdfPage page = new PdfPage();
    String full = "Der er plads til mange biler, og ladestanderne er optaget fra morgenstunden";
    for (int i = 0; i < 8; i++) {
      page.full(full);
    }
    String early = "så mange må parkere langt væk og gå det sidste stykke i blæst og regn";
    page.line(early).line("Omsorgssamtaler og sygefravær er stadig et emne for udvalget i år.");
    assertThat(Read.of(page).lines()).hasSize(2).first().asString().endsWith(early);
  }

  @Test
  void goesOnWithASpanOfDays() {
    PdfPage page = new PdfPage().full(DAYS);
    assertThat(Read.of(page.line("19. maj.")).lines()).containsExactly(DAYS + "19. maj.");
  }

  @Test
  void goesOnWithADateAtTheBeginningOfALine() {
    PdfPage page =
        new PdfPage()
            .full("Formandskabet foreslår, at udvalget mødes igen inden årets udgang, nemlig den")
            .line("3. december, hvor alle kan.");
    assertThat(Read.of(page).lines()).hasSize(1);
  }

  @Test
  void keepsABoldLineApartFromTheTextBelow() {
    String full = "Sagsfremstilling og alt det andet, som en overskrift kan handle om på en li";
    PdfPage page = new PdfPage().bold(full).paragraph(LONG);
    Read read = Read.of(page);
    assertThat(read.lines()).containsExactly(full, LONG);
    assertThat(read.line(0).traits().boldLength()).isEqualTo(full.length());
    assertThat(read.line(1).traits().boldLength()).isZero();
    assertThat(read.line(0).traits().headingLevel()).isZero();
  }

  @Test
  void joinsAParagraphThatGoesOnOnTheNextPage() {
    PdfPage first = new PdfPage().at(700).paragraph(LONG + " " + LONGER);
    String[] words = LONG.split(" ", -1);
    first.full(
        "Det er desuden aftalt, at alle afdelinger melder tilbage inden sommerferien med et");
    PdfPage next =
        new PdfPage().line("forslag til " + words[0].toLowerCase(Locale.ROOT)).paragraph(LONGER);
    assertThat(Read.of(first, next).lines())
        .containsExactly(
            LONG + " " + LONGER,
            "Det er desuden aftalt, at alle afdelinger melder tilbage inden sommerferien med et"
                + " forslag til dagsordenen",
            LONGER);
  }

  @Test
  void beginsANewParagraphOnTheNextPageAfterASentence() {
    PdfPage first = new PdfPage().paragraph(LONGER);
    String full =
        "Det er aftalt, at alle afdelinger melder tilbage inden sommerferien begynder nu.";
    PdfPage page = new PdfPage().at(740).full(full);
    PdfPage next = new PdfPage().paragraph(LONG);
    assertThat(Read.of(first, page, next).lines()).containsExactly(LONGER, full, LONG);
  }
}
