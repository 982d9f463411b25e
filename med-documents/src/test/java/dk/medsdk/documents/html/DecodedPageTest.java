package dk.medsdk.documents.html;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.ReaderCatalogue;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class DecodedPageTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void believesTheBytesWhereTheyAreUtf8() {
    DecodedPage page = DecodedPage.of("<meta charset=windows-1252><p>Mødet".getBytes(UTF_8));

    assertThat(page.text()).endsWith("Mødet");
    assertThat(page.charset()).contains(UTF_8);
    assertThat(page.findings()).isEmpty();
  }

  @Test
  void believesTheDeclarationWhereTheyAreNot() {
    assertThat(read("<meta charset=\"IBM850\"><p>Mødet – på", "IBM850")).contains("Mødet");
    assertThat(
            read(
                "<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset = ISO-8859-1'>på – ø",
                "windows-1252"))
        .endsWith("på – ø");
    assertThat(read("<?xml version='1.0' encoding='iso-8859-15'?><p>prisen er 5 €", "iso-8859-15"))
        .endsWith("5 €");
  }

  private static String read(String html, String charset) {
    DecodedPage page = DecodedPage.of(html.getBytes(Charset.forName(charset)));
    assertThat(page.findings()).isEmpty();
    return page.text();
  }

  @Test
  void readsUtf16WithAndWithoutAMark() {
    String html = "<html><meta charset=utf-16><p>Mødet</p></html>";

    assertThat(DecodedPage.of(html.getBytes(UTF_16LE)).text()).isEqualTo(html);
    assertThat(DecodedPage.of(("\uFEFF" + html).getBytes(UTF_16BE)).text()).isEqualTo(html);
    assertThat(DecodedPage.of(("\uFEFF" + html).getBytes(UTF_8)).text()).isEqualTo(html);
  }

  @Test
  void guessesWhereTheDeclarationCannotBe() {
    for (String declared : new String[] {"utf-16", "utf-8", "nonsense", "x".repeat(100), ""}) {
      DecodedPage page =
          DecodedPage.of(("<meta charset=" + declared + "><p>Mødet på").getBytes(WINDOWS));

      assertThat(page.text()).as(declared).endsWith("Mødet på");
      assertThat(page.findings())
          .extracting(finding -> finding.kind())
          .containsExactly(ReaderCatalogue.GUESSED_ENCODING);
    }
  }

  @Test
  void takesNoWordOfTheTextForADeclaration() {
    DecodedPage page = DecodedPage.of("<p>charset=IBM850, på dansk: øl</p>".getBytes(WINDOWS));

    assertThat(page.charset()).contains(WINDOWS);
  }
}
