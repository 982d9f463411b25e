package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.MeetingDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseRecogniserTest {

  private final NoiseRecogniser recogniser = new NoiseRecogniser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tilbage til toppen",
        "TIL TOPPEN",
        "Abonnér",
        "[Tilbage til toppen](#)",
        "[Til toppen](https://example.org/moede#top)",
        "Fold dette punkt ind",
        "Side 1 af 6",
        "Side 3",
        "-",
        "•",
        "\uf0b7"
      })
  void knowsWordsOfThePage(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isInstanceOf(Block.Noise.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tilbage til toppen af bakken",
        "Til toppen gik Ida Holm",
        "[Planen](plan.pdf)",
        "[Til toppen](#) gik Ida Holm",
        "Side 1 af bilaget er ny",
        "Side",
        "Side om side",
        "Side 1 af",
        "1",
        "?",
        "o"
      })
  void leavesSentencesThatBeginLikeThemAlone(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sagsb. Indstilling Opfølgning",
        "Sagsb. / Indstilling / Opfølgning",
        "Punkt\tAnsvarlig\tFrist",
        "[Skriv her et kort resume]",
        "Forside › Udvalg › Referater",
        "Forside / Politik / LMU",
        "Print",
        "Sidst opdateret 27.04.2026 · Webredaktionen"
      })
  void leavesTheHeadsOfColumnsAndTemplatesOut(String line) {
    assertThat(Lines.first(new NoiseRecogniser(), Place.HEAD, line))
        .isInstanceOf(Block.Noise.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beslutning / Referat",
        "Indstilling",
        "Bilag og beslutning i dag",
        "[1] Note",
        "Forsiden af bladet",
        "Sidst opdateret i går"
      })
  void keepsWordsThatAreNone(String line) {
    assertThat(Lines.first(new NoiseRecogniser(), Place.HEAD, line)).isNull();
  }

  @Test
  void knowsTheHeadThatPagesRepeat() {
    List<AgendaItem> items =
        MedText.read(
                """
            1. Plan (5 min.)
            Bo viste den.
            Side 1 af 3
            HMU 3. maj 2026
            Ida spurgte.
            Side 2 af 3
            HMU 3. maj 2026
            Bo svarede.
            Side 3 af 3
            Noget andet
            """)
            .value()
            .items();

    assertThat(items.get(0).caseStatement().toString())
        .contains("Bo svarede", "Noget andet")
        .doesNotContain("HMU");
  }

  @Test
  void knowsWhereMinutesAreSigned() {
    List<AgendaItem> items =
        MedText.read(
                "1. Plan (5 min.)\nBo viste den.\n\n__________   __________\nIda Holm   Bo Vang\n\n/IH\n")
            .value()
            .items();

    assertThat(items.get(0).caseStatement().toString())
        .contains("Bo viste")
        .doesNotContain("Holm", "IH", "_");
  }

  @Test
  void knowsHeadsOfColumnsThatBecameLines() {
    MeetingDocument document =
        MedText.read("Referat\nUdvalg: HMU\nSagsb.\nIndstilling\nOpfølgning\n1. Plan (5 min.)\nx\n")
            .value();

    assertThat(document.preamble().blocks()).isEmpty();
  }
}
