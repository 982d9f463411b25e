package dk.medsdk.validation.rule.agenda;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.ModelPath;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GapBetweenTimeSlotsTest {

  private final GapBetweenTimeSlots rule = new GapBetweenTimeSlots();

  @Test
  void namesTheNeighboursAndTheTimeBetweenThem() {
    List<Finding> found = check(rule, timed("7", "14:45", "15:05"), timed("8", "15:10", "15:15"));

    assertThat(danish(found))
        .containsExactly(
            "Punkt 7 og 8 har 5 minutter imellem sig, som intet punkt fylder: 15.05-15.10");
    assertThat(english(found))
        .containsExactly(
            "Items 7 and 8 have 5 minutes between them that no item fills: 15.05-15.10");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(1));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(ModelPath.ITEMS.child(0));
  }

  @Test
  void saysWhichClockFillsTheGap() {
    assertThat(check(rule, timed("7", "14:45", "15:05"), timed("8", "15:10", "15:15")))
        .extracting(Finding::suggestion)
        .containsExactly(
            Optional.of(
                new BilingualText("Lad punkt 7 slutte kl. 15.10", "Let item 7 end at 15.10")));
    assertThat(check(rule, timed("7", "15:05", "15:05"), timed("8", "15:10", "15:15")))
        .extracting(Finding::suggestion)
        .containsExactly(
            Optional.of(
                new BilingualText("Lad punkt 8 begynde kl. 15.05", "Let item 8 start at 15.05")));
  }

  @Test
  void leavesItemsWithoutDateOfALongerMeetingAlone() {
    LocalDate day = LocalDate.of(2026, 9, 17);
    Meeting seminar =
        Meeting.builder()
            .date(day)
            .lastDate(day.plusDays(1))
            .addItems(timed("1", "09:00", "12:00"), timed("2", "13:00", "15:00"))
            .build();

    assertThat(
            check(
                rule, MeetingDocument.builder().kind(DocumentKind.AGENDA).meeting(seminar).build()))
        .isEmpty();
  }

  @Test
  void saysOneMinuteInTheSingular() {
    List<Finding> found = check(rule, timed("1", "09:00", "09:09"), timed("2", "09:10", "09:20"));

    assertThat(danish(found)).singleElement().asString().contains(" 1 minut imellem");
    assertThat(english(found)).singleElement().asString().contains(" 1 minute between");
  }

  @Test
  void countsAWrittenItemAsANeighbour() {
    assertThat(check(rule, timed("1", "09:00", "09:00"), timed("2", "09:10", "09:20"))).hasSize(1);
  }

  @Test
  void comparesSubItemsOfOneItem() {
    AgendaItem parent =
        item("1", "Hele")
            .addItems(timed("1a", "09:00", "09:10"), timed("1b", "09:15", "09:20"))
            .build();

    assertThat(check(rule, parent))
        .extracting(Finding::path)
        .containsExactly(ModelPath.ITEMS.child(0).child("items").child(1));
  }

  @Test
  void leavesSlotsThatTouchOrOverlapAlone() {
    assertThat(
            check(
                rule,
                timed("1", "09:00", "09:10"),
                timed("2", "09:10", "09:30"),
                timed("3", "09:20", "09:40")))
        .isEmpty();
  }

  @Test
  void leavesTimeAroundABreakOrAnItemWithoutPrintedTimeAlone() {
    AgendaItem pause =
        AgendaItem.builder().title("Pause").addPurpose(Purpose.BREAK).allottedMinutes(15).build();

    assertThat(
            check(
                rule,
                timed("1", "09:00", "09:10"),
                pause,
                timed("2", "09:25", "09:30"),
                item("3", "Uden tid").build(),
                timed("4", "14:30", "14:35")))
        .isEmpty();
  }

  @Test
  void leavesItemsOfWhichTheEndIsNotPrintedAlone() {
    AgendaItem open = item("1", "Åben").slot(TimeSlot.startingAt(LocalTime.of(9, 0))).build();

    assertThat(check(rule, open, timed("2", "10:00", "10:10"))).isEmpty();
  }

  @Test
  void leavesReversedSlotsAlone() {
    assertThat(
            check(
                rule,
                timed("1", "09:00", "09:10"),
                timed("2", "10:00", "09:50"),
                timed("3", "11:00", "11:10")))
        .isEmpty();
  }

  @Test
  void leavesAnItemThatStartsEarlierThanItsNeighbourAlone() {
    assertThat(check(rule, timed("1", "10:00", "10:10"), timed("2", "09:00", "09:10"))).isEmpty();
  }

  @Test
  void leavesTimeThatAnItemOutOfTurnFillsAlone() {
    assertThat(
            check(
                rule,
                timed("1", "09:00", "09:20"),
                timed("3", "09:40", "10:00"),
                timed("2", "09:20", "09:40")))
        .isEmpty();
  }

  @Test
  void leavesTimeInWhichAReversedSlotStartsAlone() {
    assertThat(
            check(
                rule,
                timed("1", "09:00", "09:10"),
                timed("3", "10:00", "10:10"),
                timed("2", "09:30", "09:05")))
        .isEmpty();
  }

  @Test
  void leavesTimeThatTheWholeItemFillsAlone() {
    AgendaItem parent =
        item("1", "Hele")
            .slot(slot("09:00", "10:00"))
            .addItems(timed("1a", "09:00", "09:10"), timed("1b", "09:15", "10:00"))
            .build();

    assertThat(check(rule, parent)).isEmpty();
  }

  @Test
  void findsAGapOnASecondDayWhateverTheFirstDayHeld() {
    LocalDate secondDay = LocalDate.of(2026, 3, 13);

    List<Finding> found =
        check(
            rule,
            timed("1", "10:00", "11:00"),
            timed("2", "09:00", "10:00").toBuilder().date(secondDay).build(),
            timed("3", "11:00", "12:00").toBuilder().date(secondDay).build());

    assertThat(found).singleElement().extracting(Finding::path).isEqualTo(ModelPath.ITEMS.child(2));
  }

  @Test
  void leavesItemsOnDifferentDaysAlone() {
    AgendaItem nextDay =
        item("2", "Anden dag").slot(slot("11:00", "12:00")).date(LocalDate.of(2026, 3, 13)).build();

    assertThat(check(rule, timed("1", "09:00", "10:00"), nextDay)).isEmpty();
  }

  @Test
  @Timeout(10)
  void findsEveryGapOfALongAgenda() {
    List<AgendaItem> items = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      LocalTime start = LocalTime.of(i % 12 * 2, 0);
      items.add(item("" + i, "Kort").slot(TimeSlot.of(start, start.plusMinutes(30))).build());
    }

    assertThat(check(rule, items.toArray(AgendaItem[]::new))).hasSize(20_000 - 20_000 / 12 - 1);
  }

  private static AgendaItem timed(String number, String start, String end) {
    return item(number, "Punkt").slot(slot(start, end)).build();
  }
}
