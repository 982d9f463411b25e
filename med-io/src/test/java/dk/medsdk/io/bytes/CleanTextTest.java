package dk.medsdk.io.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A\u030arsplan | Årsplan",
        "arbejds\u00admiljø | arbejdsmiljø",
        "Bu[bookmark: _Hlk17]dget | Budget",
        "Ã…rlig drÃ¸ftelse af trivsel â€“ igen | Årlig drøftelse af trivsel – igen",
        "\u200bReferat\u202e | Referat",
        "[bookmark: uden ende | [bookmark: uden ende",
      })
  void saysWhatPeopleSee(String source, String clean) {
    assertThat(CleanText.of(source).text()).isEqualTo(clean);
  }

  @Test
  void leadsBackIntoTheTextAsItWas() {
    String source = "A\u030ar[bookmark: x]splan\nVe\u00adstre";
    CleanText clean = CleanText.of(source);
    int start = clean.text().indexOf("Vestre");
    SourceSpan span = clean.inSource(SourceSpan.of(start, start + 6));
    assertThat(source.substring(span.start(), span.end())).isEqualTo("Ve\u00adstre");
    assertThat(clean.inSource(SourceSpan.of(0, 3)).start()).isZero();
  }

  @Test
  void cleansWhereverInALongTextItIsNeeded() {
    for (int before = 4090; before < 4100; before++) {
      String source = "a".repeat(before) + "[bookmark: _Hlk17]b";
      assertThat(CleanText.of(source).text()).isEqualTo("a".repeat(before) + "b");
    }
  }

  @Test
  void joinsAWordThatASoftHyphenParts() {
    assertThat(CleanText.of("pårørende\u00ad\r\npolitik").text()).isEqualTo("pårørendepolitik");
  }

  @Test
  void isTheTextItselfWhereNothingIsToBeCleaned() {
    String source = "1. Godkendelse af dagsorden (kl. 9–10) – à la carte";
    assertThat(CleanText.of(source).isUnchanged()).isTrue();
    assertThat(CleanText.of(source).text()).isSameAs(source);
  }

  @Test
  void saysWhereALetterWasEncodedTwice() {
    assertThat(CleanText.of("Dr\u00c3\u00b8ftelse").firstTwiceEncoded()).hasValue(2);
    assertThat(CleanText.of("Drøftelse\u00ad").firstTwiceEncoded()).isEmpty();
  }
}
