package dk.medsdk.io.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.source.SourceSpan;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
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

  @Property
  void leadsEachCharacterBack(@ForAll @Size(max = 40) List<@From("pieces") String> pieces) {
    String source = String.join("", pieces);
    CleanText clean = CleanText.of(source);
    int before = -1;
    for (int i = 0; i < clean.text().length(); i++) {
      int at = clean.inSource(SourceSpan.of(i, i + 1)).start();
      char was = source.charAt(at);
      assertThat(at).isGreaterThan(before);
      String letter = Normalizer.normalize(clean.text().substring(i, i + 1), Normalizer.Form.NFD);
      assertThat(was == '\r' ? '\n' : was).isEqualTo(letter.charAt(0));
      before = at;
    }
    int end = clean.text().length();
    assertThat(clean.inSource(SourceSpan.of(end, end)).start()).isEqualTo(source.length());
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
        "b",
        "Budget",
        "A\u030a",
        "A",
        "\u0323",
        "\u00ad",
        "\u00ad\r\n",
        "\r\n",
        "\u202e",
        "**",
        "[bookmark: x]",
        "[bookmark:",
        "–",
        "\ud83d\ude00\u200d");
  }

  @Test
  void keepsWithinAFewBytesForEachPlace() {
    String pairs = "a\u00ad".repeat(CleanText.MOST_PLACES);

    assertThat(CleanText.of(pairs).isWhole()).isTrue();
    assertThat(CleanText.of(pairs + pairs).isWhole()).isFalse();
    assertThat(CleanText.of(pairs + pairs).text()).hasSize(CleanText.MOST_PLACES + 1);
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
