package dk.medsdk.io.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String DANISH = "Møde på Kysthospitalet – Bo Vang, Ærø Ås";

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void countsCharactersWithoutDecodingThem(String name) {
    byte[] bytes =
        ("\ufeff".repeat(name.equals("UTF-8") ? 1 : 0) + DANISH).getBytes(Charset.forName(name));

    assertThat(TextDecoder.hasMoreThan(DANISH.length() + 1, bytes)).isFalse();
    assertThat(TextDecoder.hasMoreThan(DANISH.length() / 2, bytes)).isTrue();
  }

  @Test
  void countsNoCharactersOfWhatIsNoText() {
    assertThat(TextDecoder.hasMoreThan(3, "%PDF-1.7 and more".getBytes(UTF_8))).isFalse();
    assertThat(TextDecoder.hasMoreThan(3, new byte[] {1, 2, 1, 2, 1, 2, 1})).isFalse();
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsUnicodeWithAndWithoutByteOrderMark(String name) {
    Charset charset = Charset.forName(name);

    assertText(DANISH.getBytes(charset), DANISH, name);
    assertText(("\ufeff" + DANISH).getBytes(charset), DANISH, name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "IBM850", "x-MacRoman"})
  void guessesOldEncodingsByTheirDanishLetters(String name) {
    String text = "Rødgrød på Ærø, æblegrød på Ås";

    TextDecoder.Decoded decoded = TextDecoder.decode(text.getBytes(Charset.forName(name)));

    assertThat(decoded.text().content()).isEqualTo(text);
    assertThat(decoded.findings()).extracting(Finding::id).containsExactly("GuessedEncoding");
    assertThat(decoded.findings().get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(decoded.findings().get(0).message(Locale.ENGLISH)).contains(name);
  }

  @Test
  void readsUtf8ThatEndsInTheMiddleOfACharacter() {
    byte[] bytes = DANISH.getBytes(UTF_8);
    for (int length = 0; length <= bytes.length; length++) {
      TextDecoder.Decoded decoded = TextDecoder.decode(Arrays.copyOf(bytes, length));

      assertThat(decoded.charset()).contains(UTF_8);
      assertThat(DANISH).startsWith(decoded.text().content().replace("\ufffd", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vi ses på", "De så på", "Næste gang i Ry"})
  void takesALastByteThatIsADanishLetterForOne(String text) {
    assertThat(TextDecoder.decode(text.getBytes(ISO_8859_1)).text().content()).isEqualTo(text);
  }

  @Test
  void readsDamagedUtf8AsUtf8() {
    byte[] bytes = DANISH.getBytes(UTF_8);
    bytes[2] = ' ';

    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);

    assertThat(decoded.charset()).contains(UTF_8);
    assertThat(decoded.text().content()).contains("på Kysthospitalet").contains("\ufffd");
  }

  @Test
  void readsUtf8WhoseLettersWereLostBefore() {
    assertText("M\ufffdde p\ufffd broen".getBytes(UTF_8), "M\ufffdde p\ufffd broen", "UTF-8");
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource({
    "%PDF-1.7, pdf, PDF",
    "'PK\u0003\u0004', word, Word",
    "'PK\u0005\u0006', word, zip",
    "\u00d0\u00cf\u0011\u00e0, oldOffice, .doc",
    "{\\rtf1, rtf, RTF",
    "\u00ff\u00d8\u00ff\u00e0, image, picture",
    "\u0089PNG, image, picture",
    "GIF89a, image, picture",
    "'II*\u0000', image, picture",
    "'MM\u0000*', image, picture",
  })
  void saysWhichFormatAFileIsInstead(String start, String format, String named) {
    byte[] bytes = (start + " og så mere").getBytes(ISO_8859_1);

    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);

    assertThat(decoded.charset()).isEmpty();
    assertThat(decoded.text().content()).isEmpty();
    Finding finding = decoded.findings().get(0);
    assertThat(finding.id()).isEqualTo("NotText");
    assertThat(finding.arguments()).containsEntry("format", format);
    assertThat(finding.message(Locale.ENGLISH)).contains(named);
  }

  @Test
  void saysThatRandomBytesAreNoText() {
    byte[] bytes = new byte[4096];
    new Random(7).nextBytes(bytes);

    assertThat(TextDecoder.decode(bytes).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).containsEntry("format", "binary"));
    assertThat(TextDecoder.decode(new byte[100]).charset()).isEmpty();
  }

  @Test
  void readsNothingAsAnEmptyText() {
    assertText(new byte[0], "", "UTF-8");
  }

  @Test
  void readsHalfABeginningOfAnotherFormatAsText() {
    assertText("%PD".getBytes(UTF_8), "%PD", "UTF-8");
  }

  @Test
  void readsUtf16CutInTheMiddleOfACharacter() {
    byte[] little = DANISH.getBytes(UTF_16LE);
    byte[] big = DANISH.getBytes(UTF_16BE);

    assertThat(TextDecoder.decode(Arrays.copyOf(little, 41)).charset()).contains(UTF_16LE);
    assertThat(TextDecoder.decode(Arrays.copyOf(big, 41)).charset()).contains(UTF_16BE);
  }

  private static void assertText(byte[] bytes, String text, String charset) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);

    assertThat(decoded.text().content()).isEqualTo(text);
    assertThat(decoded.charset()).contains(Charset.forName(charset));
    assertThat(decoded.findings()).isEmpty();
  }
}
