package dk.medsdk.validation.rule.agenda;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.ModelPath;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeSlotEndsBeforeStartTest {

  private final TimeSlotEndsBeforeStart rule = new TimeSlotEndsBeforeStart();

  @Test
  void saysByHowMuchAndPrintsTheSlot() {
    List<Finding> found =
        check(
            rule,
            item("6", "Budget").slot(slot("09:00", "09:30")).build(),
            item("7", "Parkering").slot(slot("09:30", "09:12")).build());

    assertThat(danish(found))
        .containsExactly("Punkt 7 slutter 18 minutter, før det begynder: 09.30-09.12");
    assertThat(english(found))
        .containsExactly("Item 7 ends 18 minutes before it starts: 09.30-09.12");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(1).child("slot"));
    assertThat(found.get(0).related()).isEmpty();
  }

  @Test
  void suggestsTheMinutesOfTheItemAsItsLength() {
    AgendaItem withMinutes =
        item("7", "Parkering").slot(slot("09:30", "09:12")).allottedMinutes(10).build();
    AgendaItem next = item("8", "Budget").slot(slot("09:45", "10:00")).build();

    assertThat(suggested(withMinutes, next)).isEqualTo("Lad punkt 7 slutte kl. 09.40");
  }

  @Test
  void suggestsTheStartOfTheNextItemOfTheDay() {
    AgendaItem reversed = item("7", "Parkering").slot(slot("09:30", "09:12")).build();
    AgendaItem next = item("8", "Budget").slot(slot("09:45", "10:00")).build();
    AgendaItem other = next.toBuilder().date(LocalDate.of(2026, 3, 13)).build();
    AgendaItem earlier = item("8", "Budget").slot(slot("09:15", "10:00")).build();

    assertThat(suggested(reversed, next)).isEqualTo("Lad punkt 7 slutte kl. 09.45");
    assertThat(suggested(reversed, other)).isEqualTo("Byt de to klokkeslæt om: 09.12-09.30");
    assertThat(suggested(reversed, earlier)).isEqualTo("Byt de to klokkeslæt om: 09.12-09.30");
    assertThat(suggested(reversed)).isEqualTo("Byt de to klokkeslæt om: 09.12-09.30");
  }

  @Test
  void saysOneMinuteInTheSingular() {
    List<Finding> found = check(rule, item("1", "Budget").slot(slot("09:30", "09:29")).build());

    assertThat(danish(found)).singleElement().asString().contains(" 1 minut, før");
    assertThat(english(found)).singleElement().asString().contains(" 1 minute before");
  }

  @Test
  void findsSubItemsToo() {
    AgendaItem sub = item("1a", "Del").slot(slot("10:00", "09:00")).build();

    assertThat(check(rule, item("1", "Hele").addItem(sub).build()))
        .extracting(Finding::path)
        .containsExactly(ModelPath.ITEMS.child(0).child("items").child(0).child("slot"));
  }

  @Test
  void leavesWrittenItemsAndItemsWithoutEndAlone() {
    assertThat(
            check(
                rule,
                item("1", "Skriftligt").slot(slot("15:35", "15:35")).build(),
                item("2", "Åben").slot(TimeSlot.startingAt(LocalTime.of(15, 35))).build(),
                item("3", "Uden tid").build()))
        .isEmpty();
  }

  @Test
  void findsEveryOneInALongAgenda() {
    AgendaItem reversed = item("1", "Baglæns").slot(slot("10:00", "09:00")).build();

    assertThat(check(rule, Collections.nCopies(20_000, reversed).toArray(AgendaItem[]::new)))
        .hasSize(20_000);
  }

  private String suggested(AgendaItem... items) {
    return check(rule, items).get(0).suggestion().orElseThrow().da();
  }
}
