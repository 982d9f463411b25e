package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.model.text.TextList;
import dk.medsdk.source.ModelPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDraftTest {

  private static final ModelPath TEXT = ModelPath.ITEMS.child(0).child("caseStatement");

  @Test
  void joinsWrappedLinesWithOneSpace() {
    assertThat(blocks("Budgettet for \nnæste år\nholder.\n"))
        .containsExactly(Paragraph.of("Budgettet for næste år holder."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budgettet holder.\nFerien er planlagt.",
        "Budgettet holder.\nferien er planlagt.",
        "Budgettet holder,\n\nferien er planlagt.",
        "Budgettet holder:\nferien er planlagt.",
        "Budgettet holder,\nFerien er planlagt."
      })
  void beginsANewParagraph(String body) {
    assertThat(blocks(body)).hasSize(2).allMatch(Paragraph.class::isInstance);
  }

  @Test
  void readsHeadingsListsAndParagraphsInTheirOrder() {
    assertThat(blocks("Frokost\nDer er mad:\n- Suppe\n- Kage\nVelbekomme."))
        .containsExactly(
            Heading.of("Frokost"),
            Paragraph.of("Der er mad:"),
            TextList.ofBullets("Suppe", "Kage"),
            Paragraph.of("Velbekomme."));
  }

  @Test
  void goesOnWithAListAcrossABlankLineAndALostBullet() {
    assertThat(blocks("- Suppe\n\n- Kage\n-\n- Te"))
        .containsExactly(TextList.ofBullets("Suppe", "Kage", "Te"));
  }

  @Test
  void partsTextsAtAHeadingBetweenThem() {
    assertThat(blocks("Budgettet holder\nAfbud: Ida Holm\nog ferien er planlagt."))
        .extracting(TextBlock::plainText)
        .containsExactly("Budgettet holder", "og ferien er planlagt.");
  }

  @Test
  void spansFromTheHeadingToTheLastWord() {
    String section = "Sagsfremstilling\nBudgettet holder.\n\nFerien er planlagt.";
    String text = "1. Budget (5 min.)\n" + section + "\n\nBeslutning\nGodkendt.";

    assertThat(Documents.printed(text, TEXT)).contains(section);
    assertThat(Documents.printed(text, TEXT.child(1))).contains("Ferien er planlagt.");
  }

  @Test
  void placesAnEmptySectionAtItsHeading() {
    String text = "1. Budget (5 min.)\nSagsfremstilling\nBeslutning\nGodkendt.";

    assertThat(Documents.printed(text, TEXT)).contains("Sagsfremstilling");
  }

  private static List<TextBlock> blocks(String body) {
    return Documents.item("Sagsfremstilling\n" + body).caseStatement().blocks();
  }
}
