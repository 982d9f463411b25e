package dk.medsdk.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.medsdk.source.SourceSpan;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number here is invented: a date and a serial that was typed at random. */
class CprNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010203-1234",
        "0102031234",
        "010203–1234",
        "010203\u20111234",
        "010203\u20101234",
        "010203−1234",
        "311299-0000"
      })
  void findsADateAndFourDigits(String number) {
    for (String text :
        List.of(
            "%s",
            "(%s)",
            "%s,%s",
            "bilag_%s.pdf",
            "Ida Holm, %s, deltog",
            "født %s.",
            "\n%s\n",
            "%s; %s",
            "'%s'")) {
      String filled = text.replace("%s", number);
      assertThat(CprNumbers.find(filled)).as(filled).isNotEmpty();
      assertThat(CprNumbers.mask(filled)).as(filled).doesNotContainPattern("[0-9]");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CPR 010203 1234",
        "CPR 010203 - 1234",
        "cpr-nr.: 010203 1234",
        "CPR-nummer 010203\u00a01234",
        "personnummer 010203 1234",
        "Personnr. 010203 1234",
        "cpr:0102031234"
      })
  void findsANumberWithASpaceAfterAWordForIt(String text) {
    assertThat(CprNumbers.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010203 1234",
        "i perioden 010203 1234",
        "dato 150323 1030",
        "CPR\n010203 1234",
        "cpr 010203  1234",
        "cpr 010203\n1234"
      })
  void wantsAWordForItBeforeANumberWithASpace(String text) {
    assertThat(CprNumbers.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "290200-4123",
        "290204-1234",
        "290236-4123",
        "290256-5123",
        "290264-9123",
        "280200-0123",
        "290296-5123",
        "311200-9999"
      })
  void takesTheCenturyFromTheSeventhDigit(String number) {
    assertThat(CprNumbers.isIn(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "290200-0123",
        "290237-4123",
        "290258-5123",
        "290203-1234",
        "310403-1234",
        "320103-1234",
        "000103-1234",
        "010003-1234",
        "011303-1234",
        "999999-9999",
        "0000000000"
      })
  void wantsADayThatExistedInThatCentury(String number) {
    assertThat(CprNumbers.find(number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-13-3-57-16",
        "1-01-100-18-22",
        "1-51-71-3321-08",
        "1-010203-1234",
        "010203-1234-5",
        "010203-12345",
        "1010203-1234",
        "010203-123",
        "01020-31234",
        "010203/1234",
        "1/010203-1234",
        "2.010203-1234",
        "010203-1234/2",
        "010203--1234",
        "010203—1234",
        "+45 12345678",
        "+4512345678",
        "+0102031234",
        "12 34 56 78",
        "tlf. 12345678",
        "5790001234567",
        "EAN 0102031234567",
        "CVR 12345678",
        "01020312345",
        "010203",
        "1234",
        "a010203-1234",
        "010203-1234a",
        "kl. 10.30-10.35",
        "2025-10-02",
        "",
        "-",
        "😀"
      })
  void takesOtherNumbersForNone(String text) {
    assertThat(CprNumbers.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sagsnr. 0102031234",
        "Sagnr.: 0102031234",
        "Sags-id: 0102031234",
        "Sag 0102031234",
        "sagsnummer 0102031234",
        "j.nr. 0102031234",
        "Journalnr.: 0102031234",
        "dok.nr. 0102031234",
        "Dokument 0102031234",
        "BrevID: 0102031234",
        "EAN: 0102031234",
        "EAN-nr. 0102031234",
        "CVR-nr. 0102031234",
        "tlf.: 0102031234",
        "Telefon 0102031234",
        "mobil 0102031234",
        "Konto 0102031234",
        "kontonr. 0102031234",
        "ordrenr. 0102031234",
        "Faktura nr. 0102031234",
        "varenr. 0102031234",
        "Ref.: 0102031234",
        "reg.nr. 0102031234",
        "ID: 0102031234",
        "id 0102031234",
        "SE-nr. 0102031234",
        "P-enhed 0102031234",
        "P-nr. 0102031234",
        "sag nr. 010203-1234",
        "konto i sparekassen: 0102031234",
        "mobiltelefon 0102031234"
      })
  void takesANumberAfterTheNameOfAnotherKindForNone(String text) {
    assertThat(CprNumbers.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sagen om 010203-1234", "Sagsbehandler 010203-1234", "altid 010203-1234",
        "doktor 010203-1234", "kontorchef 010203-1234", "oceanet 010203-1234",
        "beordret 010203-1234", "en besparelse 010203-1234", "sag 12: 010203-1234",
        "tlf. 12345678, 010203-1234", "sagsnr. 17\n010203-1234", "cpr (sagsnr. 7) 0102031234"
      })
  void isNotMisledByWordsThatOnlyLookLikeSuchAName(String text) {
    assertThat(CprNumbers.isIn(text)).isTrue();
  }

  @Test
  void saysWhereEachStands() {
    assertThat(CprNumbers.find("😀 010203-1234 og 0405061234."))
        .containsExactly(SourceSpan.of(3, 14), SourceSpan.of(18, 28));
  }

  @Test
  void masksTheDigitsAndNothingElse() {
    assertThat(CprNumbers.mask("Kl. 10.30: 010203-1234 og 0405061234, sag 1-13-3-57-16"))
        .isEqualTo("Kl. 10.30: ······-···· og ··········, sag 1-13-3-57-16");
    assertThat(CprNumbers.mask("CPR 010203\u00a01234")).isEqualTo("CPR ······\u00a0····");
  }

  @Test
  void givesTheSameTextWhereThereIsNothingToMask() {
    String text = "sag 1-13-3-57-16";

    assertThat(CprNumbers.mask(text)).isSameAs(text);
  }

  @Test
  void readsATextThatEndsInTheMiddleOfANumber() {
    String text = "cpr 010203-1234";

    for (int end = 0; end < text.length(); end++) {
      assertThat(CprNumbers.find(text.substring(0, end))).isEmpty();
    }
    assertThat(CprNumbers.numberEnd(text, 4)).isEqualTo(text.length());
    assertThat(CprNumbers.numberEnd(text, 5)).isEqualTo(-1);
  }

  static Stream<Arguments> hostileTexts() {
    return Stream.of(
        Arguments.of("digits", "1".repeat(1_000_000)),
        Arguments.of("numbers", "010203-1234 ".repeat(200_000)),
        Arguments.of("numbers with spaces", "010203 1234 ".repeat(200_000)),
        Arguments.of("dates", "010203-".repeat(140_000)),
        Arguments.of("dates and spaces", "010203 ".repeat(140_000)),
        Arguments.of("a date and digits", ("010203-" + "1".repeat(1_000)).repeat(1_000)),
        Arguments.of("labels", "sagsnr. ".repeat(120_000) + "010203-1234"),
        Arguments.of("dashes", "-".repeat(1_000_000)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id 070761-4285;id ······-····",
        "Konto: 0707614285;Konto: ··········",
        "cpr 070761 4285;cpr ······ ····",
        "konto 450761-4285;konto 450761-4285",
        "1-070761-4285;1-070761-4285",
      })
  void masksAllWhateverTheWordsBeforeItSay(String text, String masked) {
    assertThat(CprNumbers.maskAll(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"070761-4285\"}",
        "{\"konto\" : \"0707614285\"}",
        "{\"cpr\": \"070761 4285\"}",
        "- id: 070761-4285",
        "ref:  070761-4285",
        "{ name: Ida Holm, id: 070761-4285 }",
        "id: '070761-4285'",
      })
  void takesThePropertyInAFormForNoNameOfAnotherKind(String form) {
    assertThat(CprNumbers.findInForm(form)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"Konto 0707614285\"}",
        "{\"text\": \"Se konto: 070761-4285\"}",
        "{\"text\": \"Konto: 070761-4285\"}",
        "text: Konto 070761-4285",
        "# sagsnr. 070761-4285",
      })
  void takesWordsInAValueForTheNameOfAnotherKind(String form) {
    assertThat(CprNumbers.findInForm(form)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  void readsMillionsOfCharactersInLinearTime(String what, String text) {
    List<SourceSpan> found =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> CprNumbers.find(text));
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> CprNumbers.findInForm(text));

    assertThat(found).as(what).hasSizeLessThanOrEqualTo(200_000);
  }
}
