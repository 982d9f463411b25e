package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedLinesTest {

  @Test
  void joinsLinesWithOneSpace() {
    assertThat(join("Budgettet for", "næste år")).isEqualTo("Budgettet for næste år");
    assertThat(join("", "Budgettet")).isEqualTo("Budgettet");
    assertThat(join("Budgettet", "")).isEqualTo("Budgettet");
  }

  @ParameterizedTest
  @CsvSource({
    "den før-, ste linje, den første linje",
    "Pårørende-, politik, Pårørendepolitik",
    "i huset. Museums-, foreningen, i huset. Museumsforeningen",
    "MED-aftale-, teksten, MED-aftaleteksten",
    "ord\u2010, deling, orddeling",
    "på-, hvile, påhvile",
    "pa\u030a-, hvile, pa\u030ahvile",
    "ARBEJDS-, MILJØ, ARBEJDSMILJØ",
    "ind-, til videre, indtil videre",
    "Til-, lid, Tillid"
  })
  void joinsAWordThatIsHyphenatedAtTheEndOfALine(String line, String next, String joined) {
    assertThat(join(line, next)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "HMU-, mødet, HMU-mødet",
    "HovedMED-, udvalget, HovedMED-udvalget",
    "LMUs-, møder, LMUs-møder",
    "MED-, UDVALG, MED-UDVALG",
    "it-, afdelingen, it-afdelingen",
    "pr-, folk, pr-folk",
    "e-, mail, e-mail",
    "ikke-, rygere, ikke-rygere",
    "Hanne-, Lene, Hanne-Lene",
    "en 2-, årig, en 2-årig",
    "kl. 10-, 12, kl. 10-12",
    "Covid-, 19, Covid-19",
    "www.bruger-, raad.example, www.bruger-raad.example"
  })
  void keepsTheHyphenOfAWord(String line, String next, String joined) {
    assertThat(join(line, next)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "bruger-, og pårørende, bruger- og pårørende",
    "bruger-, eller, bruger- eller",
    "bruger-, samt pårørende, bruger- samt pårørende",
    "fra bruger-, til pårørende, fra bruger- til pårørende",
    "bruger-, og/eller pårørende, bruger- og/eller pårørende",
    "day-, and night, day- and night",
    "HMU-, og LMU-møder, HMU- og LMU-møder"
  })
  void keepsTheHyphenThatStandsForAWordToCome(String line, String next, String joined) {
    assertThat(join(line, next)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "Kaffe -, og te, Kaffe - og te",
    "Kaffe –, te, Kaffe – te",
    "-, te, - te",
    "bruger-, (og pårørende), bruger- (og pårørende)",
    "bruger-, ogsåpolitik, brugerogsåpolitik"
  })
  void takesNoOtherDashForAHyphen(String line, String next, String joined) {
    assertThat(join(line, next)).isEqualTo(joined);
  }

  @Test
  void removesSoftHyphens() {
    assertThat(join("der er ud\u00ad", "betalt")).isEqualTo("der er udbetalt");
    assertThat(join("der er ud\u00ac", "betalt")).isEqualTo("der er udbetalt");
    assertThat(join("et \u00ac", "tegn")).isEqualTo("et \u00ac tegn");
    assertThat(WrappedLines.withoutSoftHyphens("ud\u00adbetalt")).isEqualTo("udbetalt");
    assertThat(WrappedLines.withoutSoftHyphens("\u00ad")).isEqualTo("\u00ad");
  }

  @Test
  void tellsWhetherAWordGoesOn() {
    assertThat(WrappedLines.endsInsideWord("hold-")).isTrue();
    assertThat(WrappedLines.endsInsideWord("ud\u00ad")).isTrue();
    assertThat(WrappedLines.endsInsideWord("Kaffe -")).isFalse();
    assertThat(WrappedLines.endsInsideWord("-")).isFalse();
    assertThat(WrappedLines.endsInsideWord("")).isFalse();
  }

  @Property
  void losesNothingButHyphens(
      @ForAll
          @CharRange(from = 'a', to = 'e')
          @CharRange(from = '-', to = '.')
          @StringLength(max = 8)
          String line,
      @ForAll
          @CharRange(from = 'a', to = 'e')
          @CharRange(from = '-', to = '.')
          @StringLength(max = 8)
          String next) {
    assertThat(bare(join(line, next))).isEqualTo(bare(line + next));
  }

  private static String bare(String text) {
    return text.replaceAll("[- ]", "");
  }

  private static String join(String... lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      WrappedLines.append(text, line);
    }
    return text.toString();
  }
}
