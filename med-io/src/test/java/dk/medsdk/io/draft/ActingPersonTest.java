package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActingPersonTest {

  @ParameterizedTest
  @CsvSource({"LKJ oversætter kapitel 3., LKJ", "Ida Holm oversætter kapitel 3., Ida Holm"})
  void findsWhoActs(String text, String person) {
    assertThat(ActingPerson.in(text)).contains(person);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HMU drøfter planen.",
        "FOA sender listen.",
        "TR taler med kollegerne.",
        "LKJ, der oversætter",
        "Listen sender vi ud.",
        "Der kommer en liste.",
        "LKJ",
        "",
      })
  void findsNobodyElse(String text) {
    assertThat(ActingPerson.in(text)).isEmpty();
  }
}
