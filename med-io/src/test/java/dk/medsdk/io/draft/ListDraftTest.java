package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.text.ListElement;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.model.text.TextList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListDraftTest {

  @Test
  void putsBulletsThatStandFurtherInUnderTheOneBefore() {
    assertThat(list("- Mad\n  - Suppe\n  - Kage\n- Musik"))
        .isEqualTo(
            TextList.builder()
                .addElement(
                    ListElement.builder()
                        .text("Mad")
                        .nested(TextList.ofBullets("Suppe", "Kage"))
                        .build())
                .addElement(ListElement.of("Musik"))
                .build());
  }

  @Test
  void nestsSeveralLevels() {
    TextList list = list("- A\n - B\n  - C\n - D");

    ListElement first = list.elements().get(0);
    TextList second = first.nested().orElseThrow();
    assertThat(second.elements()).extracting(ListElement::text).containsExactly("B", "D");
    assertThat(second.elements().get(0).nested()).contains(TextList.ofBullets("C"));
  }

  @Test
  void readsAListThatBeginsFarInAsTwoOfOneLevel() {
    assertThat(list("    - A\n- B")).isEqualTo(TextList.ofBullets("A", "B"));
  }

  @Test
  void goesEightLevelsDeepAndNoFurther() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append(" ".repeat(i)).append("- ").append(i).append('\n');
    }

    List<ListElement> elements = list(text.toString()).elements();
    int depth = 1;
    while (elements.get(0).nested().isPresent()) {
      elements = elements.get(0).nested().orElseThrow().elements();
      depth++;
    }
    assertThat(depth).isEqualTo(8);
    assertThat(elements).hasSize(5);
  }

  @Test
  void losesNoElement() {
    assertThat(list("- A\n   - B\n - C\n     - D\n- E").plainText()).isEqualTo("A\nB\nC\nD\nE");
  }

  private static TextList list(String bullets) {
    List<TextBlock> blocks = Documents.item("Listen:\n" + bullets).caseStatement().blocks();
    assertThat(blocks).hasSize(2);
    return (TextList) blocks.get(1);
  }
}
