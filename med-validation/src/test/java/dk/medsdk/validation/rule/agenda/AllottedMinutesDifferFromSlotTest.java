package dk.medsdk.validation.rule.agenda;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.AgendaItemBuilder;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllottedMinutesDifferFromSlotTest {

  private final AllottedMinutesDifferFromSlot rule = new AllottedMinutesDifferFromSlot();

  @Test
  void namesTheMinutesTheSlotAndItsLength() {
    List<Finding> found = check(rule, halfHour(10).build());

    assertThat(danish(found))
        .containsExactly("Punkt 3 har 10 minutter, men 11.00-11.30 er 30 minutter");
    assertThat(english(found))
        .containsExactly("Item 3 has 10 minutes, but 11.00-11.30 is 30 minutes");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(0));
    assertThat(found.get(0).suggestion())
        .contains(
            new BilingualText(
                "Skriv 30 min. ved punkt 3, eller lad det slutte kl. 11.10",
                "Write 30 min. at item 3, or let it end at 11.10"));
  }

  @Test
  void suggestsNoEndBeyondMidnight() {
    assertThat(check(rule, halfHour(Integer.MAX_VALUE).build()))
        .extracting(Finding::suggestion)
        .containsExactly(
            Optional.of(new BilingualText("Skriv 30 min. ved punkt 3", "Write 30 min. at item 3")));
  }

  @Test
  void findsMoreMinutesThanTheSlotHasToo() {
    assertThat(check(rule, halfHour(45).build())).hasSize(1);
  }

  @Test
  void leavesMinutesThatFillTheSlotAlone() {
    assertThat(check(rule, halfHour(30).build())).isEmpty();
  }

  @Test
  void leavesWrittenItemsAndSlotsWithoutLengthAlone() {
    assertThat(
            check(
                rule,
                item("1", "Skriftligt").slot(slot("15:35", "15:35")).allottedMinutes(5).build(),
                item("2", "Skriftligt").slot(slot("15:35", "15:40")).allottedMinutes(0).build(),
                item("3", "Baglæns").slot(slot("15:40", "15:35")).allottedMinutes(5).build(),
                item("4", "Uden tidsrum").allottedMinutes(5).build()))
        .isEmpty();
  }

  @Test
  void allowsForABreakThatFollowsWithinTheSlot() {
    AgendaItem pause = pause().slot(slot("11:10", "11:20")).build();

    assertThat(check(rule, halfHour(20).build(), pause)).isEmpty();
    assertThat(check(rule, halfHour(15).build(), pause)).hasSize(1);
    assertThat(check(rule, halfHour(20).build(), pause().slot(slot("11:30", "11:40")).build()))
        .hasSize(1);
  }

  @Test
  void allowsForBreaksUnderTheItemHoweverTheirTimeIsPrinted() {
    AgendaItem minutes = pause().allottedMinutes(10).build();

    assertThat(check(rule, halfHour(20).addItem(minutes).build())).isEmpty();
    assertThat(check(rule, halfHour(5).addItem(pause().build()).build())).isEmpty();
    assertThat(check(rule, halfHour(15).addItem(minutes).build())).hasSize(1);
  }

  @Test
  void allowsForABreakThatTheWordsOfTheItemMention() {
    RichText text = RichText.ofParagraphs("Frokost kl. 11.15");

    assertThat(check(rule, halfHour(10).caseStatement(text).build())).isEmpty();
    assertThat(check(rule, halfHour(10).title("Tema inkl. pause").build())).isEmpty();
    assertThat(check(rule, halfHour(40).title("Tema inkl. pause").build())).hasSize(1);
  }

  @Test
  void leavesMinutesOfPartsInTheTitleAlone() {
    assertThat(check(rule, halfHour(10).title("Budget (oplæg 10. min., drøftelse)").build()))
        .isEmpty();
    assertThat(check(rule, halfHour(10).title("Terminal B").build())).hasSize(1);
  }

  private static AgendaItemBuilder halfHour(int minutes) {
    return item("3", "Parkering").slot(slot("11:00", "11:30")).allottedMinutes(minutes);
  }

  private static AgendaItemBuilder pause() {
    return AgendaItem.builder().title("Pause").addPurpose(Purpose.BREAK);
  }
}
