package dk.medsdk.validation.rule.agenda;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumberLeftOutTest {

  private final ItemNumberLeftOut rule = new ItemNumberLeftOut();

  @Test
  void namesTheNumberAndTheItemsAroundIt() {
    List<Finding> found = check(rule, numbered("1", "2", "4"));

    assertThat(danish(found))
        .containsExactly("Efter punkt 2 kommer punkt 4: intet punkt har nummer 3");
    assertThat(english(found))
        .containsExactly("Item 2 is followed by item 4: no item has the number 3");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(2));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(ModelPath.ITEMS.child(1));
    assertThat(found.get(0).suggestion())
        .contains(
            new BilingualText(
                "Giv punkt 4 nummer 3, eller sæt punkt 3 ind",
                "Give item 4 the number 3, or put in item 3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 2 3",
        "38 39 40",
        "1 4",
        "1 3 5",
        "1 1 3",
        "3 1 2",
        "1 2 4a",
        "A B D",
        "1.1 1.3",
        "1 99999999999"
      })
  void leavesOtherNumberingsAlone(String numbers) {
    assertThat(check(rule, numbered(numbers.split(" ")))).isEmpty();
  }

  @Test
  void passesOverABreakWithoutNumber() {
    AgendaItem pause = AgendaItem.builder().title("Pause").addPurpose(Purpose.BREAK).build();

    assertThat(check(rule, numbered("1")[0], pause, numbered("3")[0])).hasSize(1);
  }

  @Test
  void isSilentWhereAnItemHasNoNumber() {
    AgendaItem unnumbered = AgendaItem.builder().title("Budget").build();

    assertThat(check(rule, numbered("1")[0], unnumbered, numbered("3")[0])).isEmpty();
  }

  @Test
  void isSilentWhereAnItemIsClosed() {
    AgendaItem closed = item("1", "Lukket punkt").openness(Openness.CLOSED).build();
    AgendaItem reason = item("1", "Personsag").closedReason("Forvaltningsloven § 27").build();

    assertThat(check(rule, closed, numbered("3")[0])).isEmpty();
    assertThat(check(rule, reason, numbered("3")[0])).isEmpty();
  }

  @Test
  void leavesANumberThatStandsElsewhereAlone() {
    AgendaItem holder = item("1", "Hele").addItems(numbered("02")).build();
    ContentsEntry entry = ContentsEntry.builder().number("2").title("Budget").build();

    assertThat(check(rule, holder, numbered("3")[0])).isEmpty();
    assertThat(check(rule, minutes(numbered("1", "3")).toBuilder().addContent(entry).build()))
        .isEmpty();
  }

  @Test
  void looksAtNoNumbersOfSubItems() {
    assertThat(check(rule, item("1", "Hele").addItems(numbered("1", "3")).build())).isEmpty();
  }

  private static AgendaItem[] numbered(String... numbers) {
    return Stream.of(numbers)
        .map(number -> item(number, "Punkt").build())
        .toArray(AgendaItem[]::new);
  }
}
