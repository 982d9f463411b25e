package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleMinutesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Budget – Mette, 15 min. | Budget | 15 | Mette",
        "Orientering fra AMR / Mette / 5 min | Orientering fra AMR | 5 | Mette",
        "APV (MJ/10 min) | APV | 10 | MJ",
        "Kompetencefonden (Lise Krog, 15 minutter) | Kompetencefonden | 15 | Lise Krog",
        "Arbejdstid 20 min. v/ Kim | Arbejdstid | 20 | Kim",
        "Lokaler, v. Bo Vang, 10 min. | Lokaler | 10 | Bo Vang",
        "Sygefravær v/LB (20 min) | Sygefravær | 20 | LB",
      })
  void readsTheMinutesAndWhoPresentsInWhateverOrder(
      String heading, String title, int minutes, String name) {
    ItemLine line = parse(heading);

    assertThat(line.title().map(ItemLine.Title::text)).contains(title);
    assertThat(line.minutes()).hasValue(minutes);
    assertThat(line.presenters()).extracting(Words::text).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Evt. 5 min | Evt.",
        "Løn, ferie og fravær, 5 min. | Løn, ferie og fravær",
        "Budget – Status, 5 min. | Budget – Status",
        "Ny struktur, APV, 5 min. | Ny struktur, APV",
      })
  void takesNothingForANameThatMayBePartOfTheTitle(String heading, String title) {
    ItemLine line = parse(heading);

    assertThat(line.title().map(ItemLine.Title::text)).contains(title);
    assertThat(line.minutes()).hasValue(5);
    assertThat(line.presenters()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Møder på 10 min.",
        "Pauser hver 20 min.",
        "Samtaler, 5-10 min.",
        "Ida bød velkommen. Herefter var der oplæg 20 min."
      })
  void leavesALengthInsideATitleOrASentence(String heading) {
    assertThat(TitleMinutes.of(new Words(heading, 0))).isNull();
  }

  @Test
  void leavesAParenthesisWithoutATimeToTheTitle() {
    assertThat(parse("Arbejdspladsvurdering (MJ)").title().map(ItemLine.Title::text))
        .contains("Arbejdspladsvurdering (MJ)");
    assertThat(TimedNames.isName("FOA")).isFalse();
    assertThat(TimedNames.isName("Bilag")).isFalse();
  }

  private static ItemLine parse(String heading) {
    Words words = new Words(heading, 0);
    return ItemLineParser.parse(words, Optional.empty(), words, true);
  }
}
