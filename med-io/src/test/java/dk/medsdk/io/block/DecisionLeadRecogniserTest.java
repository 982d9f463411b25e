package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionLeadRecogniserTest {

  private final DecisionLeadRecogniser recogniser = new DecisionLeadRecogniser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HMU besluttede, at: | HMU | ''",
        "HMU besluttede at | HMU | ''",
        "HMU besluttede: | HMU | ''",
        "LMU Fjordbyen vedtog, at: | LMU Fjordbyen | ''",
        "Udvalget har besluttet, at: | Udvalget | ''",
        "The committee decided that: | The committee | ''",
        "HMU beslutter, at: | HMU | ''",
        "Det blev besluttet, at: | '' | ''",
        "Det besluttedes at | '' | ''",
      })
  void readsWhoDecides(String text, String actor, String inline) {
    assertThat(Lines.first(recogniser, Place.DECISION, text))
        .isInstanceOfSatisfying(
            Block.DecisionLead.class,
            lead -> {
              assertThat(lead.actor().map(Words::text).orElse("")).isEqualTo(actor);
              assertThat(lead.inline().text()).isEqualTo(inline);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HMU besluttede at godkende planen.",
        "HMU besluttede, at planen gælder.",
        "HMU besluttede planen i fjor",
        "HMU besluttede sidste år: flere møder",
        "Ida Holm sagde, at HMU besluttede at vente",
        "Mødet gik godt. HMU besluttede, at:",
        "udvalget besluttede, at:",
        "Det blev drøftet, at:",
        "HMU besluttede atter at vente",
        "- HMU besluttede, at:"
      })
  void leavesOtherSentencesAlone(String text) {
    assertThat(Lines.first(recogniser, Place.DECISION, text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HMU besluttede, at:", "MED-udvalget vedtog, at:", "LMU Nord besluttede:"})
  void opensADecisionBelowAnItem(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isInstanceOf(Block.DecisionLead.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Regionen besluttede, at:", "Det blev besluttet, at:"})
  void leavesWhatOthersDecided(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isNull();
  }

  @Test
  void looksBelowItemsOnly() {
    assertThat(Lines.first(recogniser, Place.HEAD, "HMU besluttede, at:")).isNull();
  }

  @Test
  void wantsAListBelowALineWithoutColon() {
    assertThat(Lines.first(recogniser, Place.DECISION, "HMU besluttede, at\n- vente")).isNotNull();
    assertThat(Lines.first(recogniser, Place.DECISION, "HMU besluttede, at\nplanen gælder."))
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LMU besluttede~- at vente~- at lukke",
        "Vi blev enige om, at~a) der købes plader~b) Ida taler med skolen",
        "Vi besluttede, at~- festen holdes",
        "Det blev besluttet:~- at vente",
        "Det blev aftalt følgende:~- Bo ringer",
        "Der var enighed om, at~1. vente~2. lukke",
        "LMU aftalte:~- at vente",
        "Følgende blev besluttet:~- Bo ringer",
      })
  void introducesAListInAnAccount(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text.replace('~', '\n')))
        .isInstanceOf(Block.DecisionLead.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LMU besluttede~Bo talte.",
        "Det blev besluttet:~Bo talte.",
        "Vi blev enige om, at~vente",
        "Bo besluttede~- at vente",
      })
  void introducesNothingWithoutAList(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text.replace('~', '\n'))).isNull();
  }
}
