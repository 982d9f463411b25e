package dk.medsdk.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {

  @Test
  void isEmptyWhenNothingIsWritten() {
    assertThat(RichText.empty().isEmpty()).isTrue();
    assertThat(RichText.empty().plainText()).isEmpty();
    assertThat(RichText.ofParagraphs()).isEqualTo(RichText.empty());
    assertThat(RichText.ofParagraphs("").isEmpty()).isFalse();
  }

  @Test
  void givesTheWordsOfEveryBlockOnLinesOfTheirOwn() {
    RichText text =
        RichText.builder()
            .addBlock(Heading.of("Status"))
            .addBlock(Paragraph.of("Der er styr på det."))
            .addBlock(TextList.ofBullets("æbler", "pærer"))
            .addBlock(
                Table.builder()
                    .addRow(new Table.Row(true, List.of("År", "Antal")))
                    .addRow(new Table.Row(false, List.of("2026", "")))
                    .build())
            .build();

    assertThat(text.plainText().lines())
        .containsExactly("Status", "Der er styr på det.", "æbler", "pærer", "År\tAntal", "2026\t");
  }

  @Test
  void givesNestedListsUnderTheirElement() {
    ListElement fruit = nesting("frugt", nesting("æbler", ListElement.of("røde")));
    TextList list = TextList.builder().addElements(fruit, ListElement.of("brød")).build();

    assertThat(list.plainText()).isEqualTo("frugt\næbler\nrøde\nbrød");
  }

  @Test
  void leavesLabelsAndAddressesOutOfPlainText() {
    ListElement element =
        ListElement.builder()
            .label("a")
            .text("se her")
            .addLink(new TextLink(3, 6, "https://example.org"))
            .build();

    assertThat(element.plainText()).isEqualTo("se her");
  }

  @Test
  void hasListsAndTablesWithNothingInThem() {
    assertThat(TextList.ofBullets().plainText()).isEmpty();
    assertThat(Table.builder().build().plainText()).isEmpty();
    assertThat(new Table.Row(false, List.of()).plainText()).isEmpty();
  }

  @Test
  void hasBulletsAndFirstLevelHeadingsUnlessSaidOtherwise() {
    assertThat(TextList.ofBullets("a").ordered()).isFalse();
    assertThat(Heading.of("a").level()).isEqualTo(1);
  }

  @Test
  void keepsItsOwnCopyOfARowsCells() {
    List<String> cells = new ArrayList<>(List.of("a"));
    Table.Row row = new Table.Row(false, cells);

    cells.add("b");

    assertThat(row.cells()).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 2"})
  void refusesALinkThatIsNoStretch(int start, int end) {
    assertThatIllegalArgumentException().isThrownBy(() -> new TextLink(start, end, "x"));
  }

  private static ListElement nesting(String text, ListElement under) {
    TextList list = TextList.builder().addElement(under).build();
    return ListElement.builder().text(text).nested(list).build();
  }
}
