package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadFieldRecogniserTest {

  private final HeadFieldRecogniser recogniser = new HeadFieldRecogniser();

  @ParameterizedTest
  @CsvSource({
    "- Udvalg: HMU, COMMITTEE, HMU",
    "Møde vedr.:\tLMU Fjordbyen, COMMITTEE, LMU Fjordbyen",
    "- Mødedato: 12. marts 2026, DATE, 12. marts 2026",
    "DATO: 12.03.2026, DATE, 12.03.2026",
    "Tidspunkt: Kl. 13:00, DATE, Kl. 13:00",
    "Mødested:\u00a0Salen, PLACE, Salen",
    "Lokale:, PLACE, ''",
    "Forvaltning: Drift, ORGANISATION, Drift",
    "Sendes til: Alle, DISTRIBUTION, Alle",
    "Mødeleder: Ida Holm, CHAIR, Ida Holm",
    "Referent: Eva Lund, MINUTE_TAKER, Eva Lund",
    "Sagnr.: 1-2-3, CASE_NUMBER, 1-2-3",
    "Næste møde: 3. december, NEXT_MEETING, 3. december",
  })
  void readsLabelsAndValues(String text, HeadLabel label, String value) {
    assertThat(Lines.first(recogniser, Place.HEAD, text))
        .isInstanceOfSatisfying(
            Block.HeadField.class,
            field -> {
              assertThat(field.meaning()).isEqualTo(label);
              assertThat(field.value().text()).isEqualTo(value);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bemærk: salen er ny", ": Salen", "Mødestedet er nyt: Salen"})
  void leavesOtherLinesAlone(String text) {
    assertThat(Lines.first(recogniser, Place.HEAD, text)).isNull();
  }

  @Test
  void looksInTheHeadOnly() {
    assertThat(Lines.first(recogniser, Place.ITEM, "Mødested: Salen")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mødested\nSalen", "**Mødested:** Salen", "| Mødested | Salen |"})
  void readsLabelsOfTablesAndMarks(String text) {
    assertThat(Lines.first(recogniser, Place.HEAD, text))
        .isInstanceOfSatisfying(
            Block.HeadField.class, field -> assertThat(field.meaning()).isEqualTo(HeadLabel.PLACE));
  }

  @Test
  void readsTheSubjectOfAMailThatNamesTheDocument() {
    assertThat(Lines.first(recogniser, Place.HEAD, "Emne: Dagsorden til LMU-møde"))
        .isInstanceOf(Block.Headline.class);
    assertThat(Lines.first(recogniser, Place.HEAD, "Emne: Kage"))
        .isInstanceOf(Block.HeadField.class);
  }

  @Test
  void readsTheNextMeetingOnALineOfItsOwnWithoutAColon() {
    assertThat(Lines.first(recogniser, Place.ITEM, "Næste møde onsdag den 3. maj 2026"))
        .isInstanceOfSatisfying(
            Block.HeadField.class,
            field -> {
              assertThat(field.meaning()).isEqualTo(HeadLabel.NEXT_MEETING);
              assertThat(field.value().text()).isEqualTo("onsdag den 3. maj 2026");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Næste møde er den 3. maj 2026.",
        "Næste møde den 3. maj 2026 er aflyst",
        "Næste møde flyttes fra mandag den 3. maj 2026",
        "Næste møde d. 3.5.2026\nHusk bilagene.",
        "Næste møde holdes snart",
      })
  void leavesSentencesAboutTheNextMeetingAlone(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isNull();
  }

  @Test
  void readsWhoWroteTheMinutes() {
    assertThat(Lines.first(recogniser, Place.HEAD, "Skrevet af Eva Lund"))
        .isInstanceOfSatisfying(
            Block.HeadField.class,
            field -> {
              assertThat(field.meaning()).isEqualTo(HeadLabel.MINUTE_TAKER);
              assertThat(field.value().text()).isEqualTo("Eva Lund");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Skrevet af os alle", "Skrevet af Eva", "Skrevet af Eva Lund.", "Skrevet i hast"})
  void leavesOtherWordsOfAWriterAlone(String text) {
    assertThat(Lines.first(recogniser, Place.HEAD, text)).isNull();
  }

  @Test
  void readsWhoWritesInASentence() {
    assertThat(Lines.first(recogniser, Place.ITEM, "Ida Holm deltog som referent."))
        .isInstanceOfSatisfying(
            Block.HeadField.class, field -> assertThat(field.value().text()).isEqualTo("Ida Holm"));
    assertThat(Lines.first(recogniser, Place.ITEM, "Ida Holm deltog som referent i dag.")).isNull();
  }
}
