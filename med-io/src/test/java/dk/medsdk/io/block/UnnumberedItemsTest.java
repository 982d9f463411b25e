package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.LineDocument;
import dk.medsdk.io.line.Traits;
import dk.medsdk.source.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnnumberedItemsTest {

  private static final String LONG =
      "Orientering om ombygningen af de to afsnit i den nordlige fløj, og om hvad det betyder for"
          + " vagterne i sommerens uger (kl. 12.55-13.40)";

  @Test
  void takesHeadingsForItemsWhoseNumbersWereLostAndNotTheListsBelow() {
    assertThat(
            items(
                "# Godkendelse af dagsorden",
                "## Beslutning",
                "Godkendt.",
                "# " + LONG,
                "Drøft i grupper:",
                "1. Hvad mangler vi?",
                "2. Hvem gør det?",
                "# Eventuelt"))
        .containsExactly("Godkendelse af dagsorden", LONG, "Eventuelt");
  }

  @Test
  void takesNumbersThatHeadingsHaveForTheItems() {
    assertThat(items("# Sted", "# 1. Budget", "# 2. Ferie", "# Økonomi", "# Navne"))
        .containsExactly("1. Budget", "2. Ferie");
  }

  @Test
  void leavesNumbersAloneWhereHeadingsAreNoItems() {
    assertThat(items("# Sted", "Salen", "1. Ro", "Ja.", "# Tid", "2. Orden", "Nej.", "# Navne"))
        .containsExactly("1. Ro", "2. Orden");
  }

  @Test
  void takesTheNameOfTheDocumentForNoItem() {
    assertThat(items("# Referat af møde den 2. maj", "# Budget", "Ja.", "# Ferie", "# Eventuelt"))
        .containsExactly("Budget", "Ferie", "Eventuelt");
    assertThat(items("# 02-05-2026", "# Budget", "Ja.", "# Ferie", "# Eventuelt"))
        .containsExactly("Budget", "Ferie", "Eventuelt");
  }

  /** The items of lines of which those are headings that begin with #. */
  private static List<String> items(String... lines) {
    LineDocument.Builder document = LineDocument.builder();
    for (String line : lines) {
      int level = line.lastIndexOf('#') + 1;
      Traits traits = level == 0 ? Traits.NONE : Traits.NONE.asHeading(level);
      String words = line.substring(level).strip();
      document.add(words, traits, SourcePlace.of(SourcePlace.Unit.PARAGRAPH, 1));
    }
    List<Line> read = document.build().lines();
    ItemNumbering numbering = ItemNumbering.of(read);
    List<String> items = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      if (numbering.roleOf(i) == Role.ITEM) {
        items.add(read.get(i).text());
      }
    }
    return items;
  }
}
