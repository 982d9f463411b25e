package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumberTest {

  @ParameterizedTest
  @CsvSource({
    "1. Budget, 1, 1",
    "1) Budget, 1, 1",
    "01. Budget, 01, 1",
    "01 Budget, 01, 1",
    "4a. Budget, 4a, 4",
    "4b) Budget, 4b, 4",
    "12.   Budget, 12, 12",
    "12.\u00a0Budget, 12, 12",
    "1.Budget, 1, 1",
    "Pkt. 1 Budget, 1, 1",
    "pkt 1. Budget, 1, 1",
    "Punkt 1: Budget, 1, 1",
    "PUNKT 1 Budget, 1, 1",
    "Punkt 7 – Budget, 7, 7",
    "Ad 1. Budget, 1, 1",
    "Sag 14: Budget, 14, 14",
    "Sag nr. 38 Budget, 38, 38",
    "Item 3: Budget, 3, 3",
    "Agenda item 3 – Budget, 3, 3",
    "Sag nr. 38 (B) Budget, 38, 38",
    "Punkt 12 (O/D) Budget, 12, 12",
    "Pkt. nr. 3: Budget, 3, 3",
    "100. Budget, 100, 100",
    "Indholdsfortegnelse1. Budget, 1, 1",
  })
  void readsNumbers(String line, String number, int value) {
    ItemNumber found = ItemNumber.at(new Words(line, 3)).orElseThrow();

    assertThat(found.number().text()).isEqualTo(number);
    assertThat(found.value()).isEqualTo(value);
    assertThat(found.rest().text()).endsWith("Budget");
    assertThat(line.substring(found.number().start() - 3)).startsWith(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Budget",
        "1",
        "1.",
        "2. høring af planen",
        "Sag nr. 38 blev udsat.",
        "Item 12 in the agreement",
        "Items 3 and 4",
        "I 2024 Budget",
        "Sag nr. 38 (B) blev udsat",
        "Punkt 12 (Oversigten) blev udsat",
        "Punkt 12 (O)",
        "Punkt 12 (og 13) Budget",
        "Sag nr. 81.38.04-G01-3-21",
        "3. december",
        "1.5 mio. kr.",
        "2025. Året",
        "1 Budget",
        "1,5 time",
        "45 min.",
        "10.30 Pause",
        "Pkt. Budget",
        "Punktet 1. Budget",
        "Sagen 1. Budget",
        "1.: ",
        "01 23 45 67",
        "-5 grader"
      })
  void takesNothingElseForANumber(String line) {
    assertThat(ItemNumber.at(new Words(line, 0))).isEmpty();
  }

  @Test
  void comparesNumbersWhateverTheirZeros() {
    assertThat(key("01. Budget")).isEqualTo(key("1. Budget")).isEqualTo(key("Pkt. 1 Budget"));
    assertThat(key("4a. Budget")).isEqualTo(key("04a) Budget")).isNotEqualTo(key("4. Budget"));
  }

  private static String key(String line) {
    return ItemNumber.at(new Words(line, 0)).orElseThrow().key();
  }
}
