package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Holm sender planen ud. | Ida Holm",
        "Karen taler med rengøringen. | Karen",
        "Teknisk afdeling måler støjen. | Teknisk afdeling",
        "HR udsender et skema. | HR",
        "Kirsten ringer til kommunen. | Kirsten",
        "Susanne taler med kantinen. | Susanne",
        "formandskabet skriver et oplæg | formandskabet",
        "arbejdsgruppen vender tilbage | arbejdsgruppen",
        "Vicedirektør Per Lund-Dam giver en status | Vicedirektør Per Lund-Dam",
        "Ida Holm og Per Dam undersøger sagen | Ida Holm og Per Dam",
        "Økonomikontoret indhenter tal | Økonomikontoret",
        "Ida Holm will send the plan. | Ida Holm",
        "Ida Holm orders new chairs. | Ida Holm",
        "Ida Holm circulates a seating plan by 20 June 2025 | Ida Holm",
      })
  void namesWhoDoesIt(String sentence, String owner) {
    assertThat(OwnerFinder.find(sentence)).contains(owner);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Planen gælder fra maj.",
        "Ordningen giver mening.",
        "Systemet sender en besked.",
        "Der sender vi ingen.",
        "Vi laver en plan.",
        "Det giver mening.",
        "sende planen ud",
        "planen sendes ud",
        "støj håndteres lokalt",
        "Ida Holm var glad og sender planen.",
        "Hvis Ida Holm sender planen, venter vi.",
        "Ida Holm",
        "The plan circulates among the staff."
      })
  void namesNobodyElse(String sentence) {
    assertThat(OwnerFinder.find(sentence)).isEmpty();
  }
}
