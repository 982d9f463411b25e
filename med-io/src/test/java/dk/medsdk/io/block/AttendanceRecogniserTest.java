package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.model.meeting.AttendanceState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceRecogniserTest {

  private final AttendanceRecogniser recogniser = new AttendanceRecogniser();

  @ParameterizedTest
  @CsvSource({
    "Afbud, ABSENT, ''",
    "Afbud:, ABSENT, ''",
    "AFBUD fra: Ida Holm og Bo Vang, ABSENT, Ida Holm og Bo Vang",
    "Afbud til mødet:, ABSENT, ''",
    "Fraværende: Ida Holm, ABSENT, Ida Holm",
    "- Fraværende: Ida Holm, ABSENT, Ida Holm",
    "Til stede:, PRESENT, ''",
    "Tilstede: Eva Lund, PRESENT, Eva Lund",
    "Deltagere, PRESENT, ''",
  })
  void readsHeadings(String text, AttendanceState state, String inline) {
    assertThat(Lines.first(recogniser, Place.ITEM, text))
        .isInstanceOfSatisfying(
            Block.AttendanceHeading.class,
            heading -> {
              assertThat(heading.state()).contains(state);
              assertThat(heading.inline().text()).isEqualTo(inline);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Afbuddet kom sent",
        "- Afbud",
        "Deltagere i alt: 12",
        "Deltagerne var glade",
        "Til stede var mange",
        "Ida Holm - afbud",
        ": Ida Holm"
      })
  void leavesSentencesThatBeginLikeThemAlone(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Vi var der: Ida Holm, PRESENT",
    "**Hvem meldte afbud:** Ida Holm, ABSENT",
    "To var forhindrede:, ABSENT",
  })
  void readsLabelsOfAHeadByTheirWords(String text, AttendanceState state) {
    assertThat(Lines.first(recogniser, Place.HEAD, text))
        .isInstanceOfSatisfying(
            Block.AttendanceHeading.class, heading -> assertThat(heading.state()).contains(state));
  }

  @Test
  void leavesSuchLabelsAloneBeforeOtherWordsAndBelowItems() {
    assertThat(Lines.first(recogniser, Place.HEAD, "Vi var der: det var godt")).isNull();
    assertThat(Lines.first(recogniser, Place.ITEM, "Vi var der: Ida Holm")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alle mødt undt. Ida Holm + Bo Vang",
        "Alle var til stede undtagen Ida Holm + Bo Vang",
        "Alle medlemmer deltog på nær Ida Holm + Bo Vang",
      })
  void readsWhoIsMissingWhereAllOthersAreThere(String text) {
    assertThat(Lines.first(recogniser, Place.HEAD, text))
        .isInstanceOfSatisfying(
            Block.AttendanceHeading.class,
            heading -> {
              assertThat(heading.state()).contains(AttendanceState.ABSENT);
              assertThat(heading.inline().text()).isEqualTo("Ida Holm + Bo Vang");
            });
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alle var glade undtagen Ida Holm",
        "Alle deltog undtagen i afstemningen",
        "Alle undtagen Ida Holm",
        "Alle mødte op",
      })
  void namesNobodyMissingInOtherSentencesAboutAll(String text) {
    assertThat(Lines.first(recogniser, Place.HEAD, text)).isNull();
  }

  @Test
  void knowsListsOfOneItemAndPeopleOfWhomNoStateIsSaid() {
    assertThat(Lines.first(recogniser, Place.ITEM, "Afbud til punktet\n- Ida Holm"))
        .isInstanceOfSatisfying(
            Block.AttendanceHeading.class, heading -> assertThat(heading.ofItem()).isTrue());
    assertThat(Lines.first(recogniser, Place.HEAD, "Personer\n- Ida Holm"))
        .isInstanceOfSatisfying(
            Block.AttendanceHeading.class, heading -> assertThat(heading.state()).isEmpty());
    assertThat(Lines.first(recogniser, Place.ITEM, "Personer\nMange kom.")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Afbud | Ida Holm |",
        "**Afbud:** Ida Holm",
        "Afbud\tIda Holm",
        "Afbud     Ida Holm"
      })
  void readsHeadingsInTablesAndMarks(String text) {
    assertThat(Lines.first(recogniser, Place.HEAD, text))
        .isInstanceOfSatisfying(
            Block.AttendanceHeading.class,
            heading -> assertThat(heading.inline().text()).isEqualTo("Ida Holm"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Orlov: Ida Holm", "Syg: Ida Holm", "På barsel: Ida Holm"})
  void knowsLabelsThatSayWhyPeopleAreAway(String text) {
    assertThat(Lines.first(recogniser, Place.HEAD, text))
        .isInstanceOfSatisfying(
            Block.AttendanceHeading.class,
            heading -> assertThat(heading.state()).contains(AttendanceState.ABSENT));
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isNull();
  }
}
