package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Agreement;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.Table;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.model.text.TextList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beslutning",
        "2. Budget (10 min.)",
        "Punkt 2: Budget",
        "Det indstilles, at HMU",
        "- Mødested: Kantinen",
        "Referatet godkendes.",
        "# Tal",
        "----"
      })
  void readsAParagraphBehindTwoFigureSpacesWhateverItLooksLike(String words) {
    AgendaItem item = item("Sagsfremstilling\n··" + words + "\n");

    assertThat(item.caseStatement().blocks()).containsExactly(Paragraph.of(words));
    assertThat(item.decision()).isEmpty();
  }

  @Test
  void readsABlockByItsFirstMark() {
    List<TextBlock> blocks =
        item("Sagsfremstilling\n···## Tal\n···- en\n·····a. to\n···|\tx\t\t|\n\n···|\ty\t|\n")
            .caseStatement()
            .blocks();

    assertThat(blocks.get(0)).isEqualTo(Heading.builder().level(2).text("Tal").build());
    TextList list = (TextList) blocks.get(1);
    assertThat(list.elements().get(0).text()).isEqualTo("en");
    assertThat(list.elements().get(0).nested().orElseThrow().elements().get(0).label())
        .contains("a");
    assertThat(((Table) blocks.get(2)).rows().get(0).cells()).containsExactly("x", "");
    assertThat(((Table) blocks.get(3)).rows().get(0).cells()).containsExactly("y");
  }

  @Test
  void readsTheElementsOfTheOpenListAsTheyAre() {
    AgendaItem item =
        item(
            """
            Det indstilles, at HMU
            ···- at vente
            Beslutning
            ··Budgettet blev godkendt.
            ···alle besluttede, at:
            ···- Bilag 1 gælder
            ···Enighed: Uenighed
            ···Udtalelse fra medarbejdersiden: nej
            Bilag
            ···- Bilag 2026-4 – Plan
            """);
    Decision decision = item.decision().orElseThrow();

    assertThat(item.recommendation().orElseThrow().points())
        .extracting(RecommendationPoint::text)
        .containsExactly("at vente");
    assertThat(decision.narrative().plainText()).isEqualTo("Budgettet blev godkendt.");
    assertThat(decision.actor()).contains("alle");
    assertThat(decision.resolutions())
        .extracting(Resolution::text)
        .containsExactly("Bilag 1 gælder");
    assertThat(decision.agreement()).contains(Agreement.NOT_AGREED);
    assertThat(decision.statements().get(0).text()).isEqualTo("nej");
    assertThat(item.attachments().get(0).number()).contains("2026-4");
  }

  @Test
  void readsALineBehindOneFigureSpaceLikeAnyOther() {
    assertThat(item("Sagsfremstilling\n·Beslutning\nGodkendt.\n").decision()).isPresent();
  }

  /** The first item of a page; a dot is a figure space. */
  private static AgendaItem item(String below) {
    String page = "1. Støj (10 min.)\n" + below;
    return MedText.read(page.replace('·', '\u2007')).value().items().get(0);
  }
}
