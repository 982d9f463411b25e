package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.text.TextBlock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadRemainderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Referat LMU Fjordbyen den 17.04 fra kl. 9.30-11.15\nMødedato: 17.04.2024",
        "Referat\ntil\nmødet i LMU Fjordbyen\nden 6. november 2017 kl. 10:00",
        "Referat\nLMU Fjordbyen\nTirs d. 7/5 2024  kl 13.15 - 15",
        "LMU Fjordbyen - Referat\nOrdinært møde\nDato: 4. juni 2024",
        "Udkast til referat af LMU Fjordbyen tirsdag den 4. juni 2024"
      })
  void keepsNothingOfAHeadThatIsReadWhole(String head) {
    assertThat(preamble(head)).isEmpty();
  }

  @Test
  void keepsALineThatSaysMoreThanItsValues() {
    assertThat(preamble("Referat LMU Fjordbyen den 4. juni 2024 (erstatter det første)"))
        .containsExactly("Referat LMU Fjordbyen den 4. juni 2024 (erstatter det første)");
  }

  @Test
  void keepsTheDayOfAHeadlineThatTheLabelContradicts() {
    assertThat(preamble("Mødedato: 4. juni 2024\nReferat LMU Fjordbyen den 5. juni 2024"))
        .containsExactly("Referat LMU Fjordbyen den 5. juni 2024");
  }

  @Test
  void keepsAKindBesideTheFirst() {
    assertThat(preamble("Mødetype: ekstraordinært møde\nMødetype: seminar"))
        .containsExactly("Mødetype: seminar");
  }

  @Test
  void keepsAValueThatAnotherOneWasBefore() {
    assertThat(preamble("Mødeleder: Ida Holm\nMødeleder: Bo Vang"))
        .containsExactly("Mødeleder: Bo Vang");
  }

  @Test
  void keepsLinesBetweenTheTextsWhereTheyArePrinted() {
    assertThat(preamble("Husk madpakken.\nMødeleder: Ida Holm\nMødeleder: Bo Vang\nVi ses."))
        .containsExactly("Husk madpakken.", "Mødeleder: Bo Vang", "Vi ses.");
  }

  @Test
  void keepsTheLineOfAPersonOfWhomMoreIsSaid() {
    assertThat(preamble("Deltagere:\nIda Holm\nBo Vang kom først, da døren var åben"))
        .containsExactly("Bo Vang kom først, da døren var åben");
  }

  private static List<String> preamble(String head) {
    return MedText.read(head + "\n\n1. Budget (5 min.)\n2. Eventuelt (5 min.)")
        .value()
        .preamble()
        .blocks()
        .stream()
        .map(TextBlock::plainText)
        .toList();
  }
}
