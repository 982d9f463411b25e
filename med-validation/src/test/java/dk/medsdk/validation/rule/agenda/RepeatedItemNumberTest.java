package dk.medsdk.validation.rule.agenda;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.source.ModelPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RepeatedItemNumberTest {

  private final RepeatedItemNumber rule = new RepeatedItemNumber();

  @Test
  void reportsTheSecondUserOfANumberAndNamesTheFirst() {
    List<Finding> found = check(rule, numbered("1", "4", "2", "4"));

    assertThat(danish(found)).containsExactly("Nummer 4 er brugt ved 2 punkter");
    assertThat(english(found)).containsExactly("Number 4 is used for 2 items");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(3));
    assertThat(relatedOf(found.get(0))).containsExactly(ModelPath.ITEMS.child(1));
    assertThat(found.get(0).suggestion()).isEmpty();
  }

  @Test
  void reportsEachNumberOnceHoweverManyUseIt() {
    List<Finding> found = check(rule, numbered("1", "2", "1", "2", "1"));

    assertThat(danish(found))
        .containsExactly("Nummer 1 er brugt ved 3 punkter", "Nummer 2 er brugt ved 2 punkter");
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(2));
    assertThat(relatedOf(found.get(0)))
        .containsExactly(ModelPath.ITEMS.child(0), ModelPath.ITEMS.child(4));
  }

  @Test
  void makesOneFindingOfANumberingThatWasLost() {
    List<Finding> found = check(rule, numbered("1", "1", "1"));

    assertThat(danish(found)).containsExactly("Nummer 1 er brugt ved alle 3 punkter");
    assertThat(english(found)).containsExactly("Number 1 is used for all 3 items");
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(0));
    assertThat(relatedOf(found.get(0)))
        .containsExactly(ModelPath.ITEMS.child(1), ModelPath.ITEMS.child(2));
    assertThat(found.get(0).suggestion().orElseThrow().da()).startsWith("Sæt numrene ind igen");
    assertThat(found.get(0).suggestion().orElseThrow().en()).startsWith("Put the numbers back");
  }

  @Test
  void takesTwoEqualNumbersForASlip() {
    assertThat(danish(check(rule, numbered("1", "1"))))
        .containsExactly("Nummer 1 er brugt ved 2 punkter");
  }

  @Test
  void countsNumberedItemsOnlyWhenAllAreEqual() {
    AgendaItem pause = AgendaItem.builder().title("Pause").build();
    AgendaItem one = item("1", "Punkt").build();

    assertThat(danish(check(rule, one, pause, one, pause, one)))
        .containsExactly("Nummer 1 er brugt ved alle 3 punkter");
  }

  @Test
  void knowsANumberInAnotherSpelling() {
    assertThat(check(rule, numbered("04", "4"))).hasSize(1);
    assertThat(check(rule, numbered("4A", "4a"))).hasSize(1);
  }

  @Test
  void leavesNumbersOfOtherListsAlone() {
    AgendaItem first = item("1", "Første").addItems(numbered("1", "2")).build();
    AgendaItem second = item("2", "Anden").addItems(numbered("1", "2")).build();

    assertThat(check(rule, first, second)).isEmpty();
  }

  @Test
  void findsSubItemsWithTheSameNumber() {
    assertThat(check(rule, item("1", "Hele").addItems(numbered("a", "a")).build()))
        .extracting(Finding::path)
        .containsExactly(ModelPath.ITEMS.child(0).child("items").child(1));
  }

  @Test
  void leavesItemsWithoutNumberAlone() {
    AgendaItem pause = AgendaItem.builder().title("Pause").build();

    assertThat(check(rule, pause, pause, pause)).isEmpty();
  }

  @Test
  @Timeout(10)
  void staysQuickOnALongAgenda() {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      numbers.add(String.valueOf(i / 2));
    }

    assertThat(check(rule, numbered(numbers.toArray(String[]::new)))).hasSize(20_000);
  }

  private static AgendaItem[] numbered(String... numbers) {
    return Stream.of(numbers)
        .map(number -> item(number, "Punkt").build())
        .toArray(AgendaItem[]::new);
  }

  private static List<ModelPath> relatedOf(Finding finding) {
    return finding.related().stream().map(RelatedPlace::path).toList();
  }
}
