package dk.medsdk.validation.rule.privacy;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.text.RichText;
import dk.medsdk.validation.PrintedMinutes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateContactBesideNameTest {

  private final PrivateContactBesideName rule = new PrivateContactBesideName();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Skriv til Ida Holm, ida.holm@gmail.com|Ved et navn står en privat mailadresse",
        "Ring til Ida Holm, privat tlf. 20 30 40 50|Ved et navn står et privat telefonnummer",
        "Hent Ida Holm, privatadresse Strandvej 4|Ved et navn står en privatadresse"
      })
  void saysWhatItIsAndNeverTheName(String words, String message) {
    assertThat(danish(check(rule, PrintedMinutes.of(words).input()))).containsExactly(message);
    assertThat(
            danish(
                check(rule, item("1", "Tema").caseStatement(RichText.ofParagraphs(words)).build())))
        .containsExactly(message);
  }

  @Test
  void pointsAtTheWordsThatSaySo() {
    PrintedMinutes printed = PrintedMinutes.of("Hent Ida Holm og Bo Vang, bopæl Strandvej 4");
    List<Finding> found = check(rule, printed.input());

    assertThat(english(found)).containsExactly("Beside a name stands a private address");
    assertThat(found.get(0).span()).contains(printed.spanOf("bopæl"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Skriv til Ida Holm, ida.holm@havjylland.example",
        "Skriv til Ida Holm, ida@live.dkh.example",
        "Ring til Ida Holm, tlf. 20 30 40 50",
        "Vi drøftede med Ida Holm, om privat telefon må bruges",
        "Vi drøftede privatadresser med Ida Holm",
        "privat tlf. 20 30 40 50"
      })
  void leavesContactsOfTheWorkplaceAndMereTalkAlone(String words) {
    assertThat(check(rule, PrintedMinutes.of(words).input())).isEmpty();
  }

  @Test
  void looksInTheLineOfTheNameOnly() {
    assertThat(
            check(rule, PrintedMinutes.of("Vi takker Ida Holm", "privat tlf. 20 30 40 50").input()))
        .isEmpty();
  }
}
