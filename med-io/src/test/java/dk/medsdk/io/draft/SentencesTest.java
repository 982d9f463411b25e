package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.source.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der var kage. Ida Holm takkede. | Der var kage. | Ida Holm takkede.",
        "Er det sent? Ja. | Er det sent? | Ja.",
        "Det går op. Ida Holm takkede. | Det går op. | Ida Holm takkede.",
        "Vi tager punkt 5. Ida Holm takkede. | Vi tager punkt 5. | Ida Holm takkede.",
        "Ida sagde \"nej.\" Per sagde ja. | Ida sagde \"nej.\" | Per sagde ja.",
        "Vi køber kage m.v. Ida betaler. | Vi køber kage m.v. | Ida betaler.",
        "Det tages under evt. Ida betaler. | Det tages under evt. | Ida betaler.",
        "Vi venter. \"Ja\", sagde Ida. | Vi venter. | \"Ja\", sagde Ida.",
        "Mødet slutter kl. 12. Tak for i dag. | Mødet slutter kl. 12. | Tak for i dag.",
      })
  void endsASentenceBeforeACapital(String text, String first, String second) {
    assertThat(sentences(text)).extracting(Placed::value).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Planen vedr. HMU er klar.",
        "Det blev bl.a. Ida Holm.",
        "J.P. Dam og Chr. Holm kom.",
        "Anders P. Holm kom.",
        "Fristen er den 3. Maj i år.",
        "Mødet er den 3. Alle er velkomne.",
        "1. Budget og plan",
        "Ca. Halvdelen var der.",
        "Der er 2,1 mio. Kroner.",
        "Se pkt. 4 og nr. 12.",
        "Vi spørger evt. Ida Holm.",
        "Vi venter til kl. 12 i dag",
        "",
        "."
      })
  void endsNoSentenceElsewhere(String text) {
    assertThat(sentences(text)).extracting(Placed::value).containsExactly(text);
  }

  @Test
  void placesEachSentence() {
    assertThat(sentences("Der var kage. Ida takkede."))
        .extracting(Placed::span)
        .containsExactly(SourceSpan.of(0, 13), SourceSpan.of(14, 26));
  }

  @Test
  void leavesWhatNobodyWroteWhole() {
    assertThat(sentences("Ida kom. ".repeat(10_000))).hasSize(1);
  }

  private static List<Placed<String>> sentences(String text) {
    return Sentences.of(new Placed<>(text, SourceSpan.of(0, text.length()))).all();
  }
}
