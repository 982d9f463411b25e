package dk.medsdk.io.block;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedItemTest {

  @ParameterizedTest
  @CsvSource({
    "Punkt IV: Budget,IV,Budget,1",
    "Punkt 2026-4: Budget,2026-4,Budget,1",
    "Underpunkt a: Støj,a,Støj,2",
    "Under-underpunkt 1.1.2: Støj,1.1.2,Støj,3",
    "punkt a: støj,a,støj,1",
  })
  void readsNumberTitleAndDepth(String line, String number, String title, int depth) {
    StatedItem item = requireNonNull(StatedItem.at(new Words(line, 0)));

    assertThat(item.number().map(Words::text)).contains(number);
    assertThat(item.rest().text()).isEqualTo(title);
    assertThat(item.depth()).isEqualTo(depth);
  }

  @Test
  void readsAHeadingWithoutNumber() {
    StatedItem item = requireNonNull(StatedItem.at(new Words("Punkt: Velkomst", 0)));

    assertThat(item.number()).isEmpty();
    assertThat(item.rest().text()).isEqualTo("Velkomst");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Punkter til næste møde: Budget",
        "Punkt til næste møde: Budget",
        "Punktet udsættes: der mangler tal",
        "Under møde: Støj",
        "Punkt 3",
        "Punkt A Budget",
        "Punkt :",
        ""
      })
  void takesNoOtherLineForOne(String line) {
    assertThat(StatedItem.at(new Words(line, 0))).isNull();
  }

  @Test
  void keepsATitleAsItIsUpToTheFigureSpace() {
    AgendaItem item =
        items("Punkt 1:\u2007Støj (se bilag) v. Kajen ---\u2007(kl. 10.00, orientering)\n").get(0);

    assertThat(item.title()).contains("Støj (se bilag) v. Kajen ---");
    assertThat(item.slot()).isPresent();
    assertThat(item.presenters()).isEmpty();
  }

  @Test
  void putsItemsUnderThoseAboveThem() {
    List<AgendaItem> items =
        items(
            """
            Punkt A: Budget
            Underpunkt: Tal
            Under-underpunkt: Løn
            Underpunkt: Ord
            Punkt B: Støj
            """);

    assertThat(items).extracting(AgendaItem::number).containsExactly(of("A"), of("B"));
    assertThat(items.get(0).items())
        .extracting(AgendaItem::title)
        .containsExactly(of("Tal"), of("Ord"));
    assertThat(items.get(0).items().get(0).items()).hasSize(1);
  }

  private static Optional<String> of(String text) {
    return Optional.of(text);
  }

  private static List<AgendaItem> items(String text) {
    return MedText.read(text).value().items();
  }
}
