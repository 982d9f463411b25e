package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpLineRecogniserTest {

  private final FollowUpLineRecogniser recogniser = new FollowUpLineRecogniser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Opfølgning: Listen sendes ud. | Listen sendes ud. | - | -",
        "Opfølgning: Listen sendes ud. Ansvarlig: Ida Holm. Frist: uge 12. | Listen sendes ud. | Ida Holm. | uge 12.",
        "Opfølgning: Listen sendes ud. Frist: uge 12. Ansvarlig: Ida Holm | Listen sendes ud. | Ida Holm | uge 12.",
        "Ansvarlig: Ida Holm | - | Ida Holm | -",
        "Ansvarlig: Ida Holm; Frist: uge 12 | - | Ida Holm | uge 12",
        "Frist: 1. maj 2026 | - | - | 1. maj 2026",
        "- Deadline: 1 May | - | - | 1 May",
        "Opfølgning / Action: Ida sender listen | Ida sender listen | - | -",
        "Frist / Deadline: 1. maj | - | - | 1. maj",
        "Opfølgning: | '' | - | -",
        "Aktion: LKJ sender listen. Frist: uge 40 | LKJ sender listen. | - | uge 40",
        "Ansvar: Ida Holm | - | Ida Holm | -",
        "Ansvar: Ida sender listen ud. | Ida sender listen ud. | - | -",
        "Hvem gør hvad: Ida sender listen | Ida sender listen | - | -",
        "Handling: Listen sendes ud | Listen sendes ud | - | -",
      })
  void readsEachLabel(String line, String text, String owner, String due) {
    assertThat(Lines.first(recogniser, Place.DECISION, line))
        .isInstanceOfSatisfying(
            Block.FollowUpLine.class,
            found -> {
              assertThat(said(found.text())).isEqualTo(text);
              assertThat(said(found.owner())).isEqualTo(owner);
              assertThat(said(found.due())).isEqualTo(due);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Opfølgning på sidste møde",
        "Opfølgning",
        "Opfølgning / evaluering af det, som vi aftalte: intet",
        "Fristen er den 3. maj: husk det",
        "Ida er ansvarlig: hun sender den",
        "Den har Frist: 3. maj"
      })
  void leavesOtherLinesAlone(String line) {
    assertThat(Lines.first(recogniser, Place.DECISION, line)).isNull();
  }

  @Test
  void looksBelowItemsOnly() {
    assertThat(Lines.first(recogniser, Place.HEAD, "Frist: 3. maj")).isNull();
  }

  private static String said(Optional<Words> words) {
    return words.map(Words::text).orElse("-");
  }
}
