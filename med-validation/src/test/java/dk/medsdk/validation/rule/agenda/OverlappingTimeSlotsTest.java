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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlappingTimeSlotsTest {

  private final OverlappingTimeSlots rule = new OverlappingTimeSlots();

  @Test
  void namesBothItemsTheTimeTheyShareAndWhereTheyStand() {
    List<Finding> found =
        check(
            rule,
            item("7", "Budget").slot(slot("09:00", "09:20")).build(),
            item("8", "Parkering").slot(slot("09:15", "09:30")).build());

    assertThat(danish(found))
        .containsExactly("Punkt 7 og 8 overlapper med 5 minutter: 09.00-09.20 og 09.15-09.30");
    assertThat(english(found))
        .containsExactly("Items 7 and 8 overlap by 5 minutes: 09.00-09.20 and 09.15-09.30");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(1));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(ModelPath.ITEMS.child(0));
  }

  @ParameterizedTest
  @CsvSource({
    "09:00, 09:20, 09:15, 09:30, Lad punkt 8 begynde kl. 09.20, Let item 8 start at 09.20",
    "09:00, 09:20, 09:05, 09:20, Lad punkt 7 slutte kl. 09.05, Let item 7 end at 09.05",
    "09:00, 09:40, 09:10, 09:20, Lad punkt 7 slutte kl. 09.10, Let item 7 end at 09.10",
    "09:00, 09:10, 09:00, 09:20, Lad punkt 8 begynde kl. 09.10, Let item 8 start at 09.10",
    "09:00, 09:20, 09:00, 09:10, Lad punkt 7 begynde kl. 09.10, Let item 7 start at 09.10"
  })
  void suggestsTheSmallestRepair(
      String start, String end, String laterStart, String laterEnd, String da, String en) {
    List<Finding> found =
        check(
            rule,
            item("7", "Budget").slot(slot(start, end)).build(),
            item("8", "Parkering").slot(slot(laterStart, laterEnd)).build());

    assertThat(found)
        .extracting(Finding::suggestion)
        .containsExactly(Optional.of(new BilingualText(da, en)));
  }

  @Test
  void suggestsNothingForTheSameSlotTwice() {
    AgendaItem item = item("7", "Budget").slot(slot("09:00", "09:20")).build();

    assertThat(check(rule, item, item))
        .extracting(Finding::suggestion)
        .containsExactly(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "10, 20, Lad punkt 7 slutte kl. 09.10, Let item 7 end at 09.10",
    "20, 5, Lad punkt 8 begynde kl. 09.15, Let item 8 start at 09.15"
  })
  void letsTheItemWithFewerMinutesGiveWayInTheSameSlot(
      int minutes, int laterMinutes, String da, String en) {
    List<Finding> found =
        check(
            rule,
            item("7", "Budget").slot(slot("09:00", "09:20")).allottedMinutes(minutes).build(),
            item("8", "Parkering")
                .slot(slot("09:00", "09:20"))
                .allottedMinutes(laterMinutes)
                .build());

    assertThat(found)
        .extracting(Finding::suggestion)
        .containsExactly(Optional.of(new BilingualText(da, en)));
  }

  @ParameterizedTest
  @CsvSource({
    "09:00, 10:00, 09:00, 10:00",
    "09:00, 10:00, 09:15, 09:30",
    "09:00, 10:00, 09:00, 09:30",
    "09:00, 10:00, 09:30, 10:00",
    "09:15, 09:30, 09:00, 10:00"
  })
  void onlyWarnsOfSlotsOfWhichOneHoldsTheOther(
      String start, String end, String otherStart, String otherEnd) {
    List<Finding> found =
        check(
            rule,
            item("4a", "Trivsel").slot(slot(start, end)).build(),
            item("4b", "Sygefravær").slot(slot(otherStart, otherEnd)).build());

    assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void findsAContradictionAmongItemsThatAThirdHolds() {
    List<Finding> found =
        check(
            rule,
            item("1", "Hele").slot(slot("09:00", "12:00")).build(),
            item("2", "Del").slot(slot("09:10", "09:40")).build(),
            item("3", "Anden del").slot(slot("09:30", "10:00")).build());

    assertThat(found)
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.ERROR);
    assertThat(danish(found)).element(1).asString().startsWith("Punkt 2 og 3 overlapper med 10");
  }

  @Test
  void namesItemsThatStartTogetherInPrintedOrder() {
    AgendaItem[] items = new AgendaItem[11];
    for (int i = 0; i < 9; i++) {
      items[i] = item("" + i, "Uden tid").build();
    }
    items[9] = item("9", "Kort").slot(slot("09:00", "09:10")).build();
    items[10] = item("10", "Lang").slot(slot("09:00", "10:00")).build();

    assertThat(danish(check(rule, items)))
        .containsExactly("Punkt 9 og 10 overlapper med 10 minutter: 09.00-09.10 og 09.00-10.00");
  }

  @Test
  void leavesABreakWithinAnItemAlone() {
    AgendaItem pause =
        item("2", "Pause").slot(slot("10:00", "10:15")).addPurpose(Purpose.BREAK).build();

    assertThat(check(rule, item("1", "Tema").slot(slot("09:00", "11:00")).build(), pause))
        .isEmpty();
  }

  @Test
  void leavesItemsWithoutDateOfALongerMeetingAlone() {
    LocalDate day = LocalDate.of(2026, 9, 17);
    AgendaItem first = item("1", "Første dag").slot(slot("09:00", "10:00")).build();
    AgendaItem second = item("2", "Anden dag").slot(slot("09:30", "10:30")).build();
    AgendaItem dated = second.toBuilder().date(day.plusDays(1)).build();
    AgendaItem within = item("3", "Hele").addItems(first, second).build();

    assertThat(check(rule, meeting(day, day.plusDays(1), first, second))).isEmpty();
    assertThat(check(rule, meeting(day, day, first, second))).hasSize(1);
    assertThat(check(rule, meeting(day, day.plusDays(1), first, dated, second))).isEmpty();
    assertThat(check(rule, meeting(day, day.plusDays(1), within))).hasSize(1);
  }

  @Test
  void leavesASecondDayThatOnlyTheClocksShowAlone() {
    assertThat(
            check(
                rule,
                timed("1", "09:00", "09:30"),
                timed("2", "09:30", "12:00"),
                timed("3", "09:00", "10:00"),
                timed("4", "10:00", "12:00")))
        .isEmpty();
  }

  @Test
  void findsAnItemThatIsMisprintedInOneDay() {
    assertThat(
            check(
                rule,
                timed("1", "09:00", "09:30"),
                timed("2", "09:30", "12:00"),
                timed("3", "10:30", "12:30"),
                timed("4", "13:00", "14:00")))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThat(
            check(
                rule,
                timed("1", "09:00", "11:00"),
                timed("2", "11:00", "12:00"),
                timed("3", "10:30", "11:30"),
                timed("4", "12:00", "13:00")))
        .isNotEmpty();
  }

  @Test
  void takesOneItemThatGoesBackForNoSecondDay() {
    assertThat(
            check(
                rule,
                timed("1", "09:00", "10:00"),
                timed("2", "10:00", "12:00"),
                timed("3", "09:30", "10:30")))
        .isNotEmpty();
  }

  @Test
  void saysOneMinuteInTheSingular() {
    List<Finding> found =
        check(
            rule,
            item("1", "Budget").slot(slot("09:00", "09:16")).build(),
            item("2", "Parkering").slot(slot("09:15", "09:30")).build());

    assertThat(danish(found)).singleElement().asString().contains("med 1 minut:");
  }

  @Test
  void comparesItemsWhateverTheirOrder() {
    List<Finding> found =
        check(
            rule,
            item("1", "Sidst").slot(slot("11:00", "12:00")).build(),
            item("2", "Først").slot(slot("09:00", "11:30")).build());

    assertThat(found).hasSize(1);
  }

  @Test
  void comparesWithTheItemBeforeItThatLastsLongest() {
    List<Finding> found =
        check(
            rule,
            item("1", "Sidst").slot(slot("11:00", "12:00")).build(),
            item("2", "Hele").slot(slot("09:00", "10:00")).build(),
            item("3", "Del").slot(slot("09:10", "09:20")).build(),
            item("4", "Anden del").slot(slot("09:30", "09:40")).build());

    assertThat(danish(found))
        .containsExactly(
            "Punkt 2 og 3 overlapper med 10 minutter: 09.00-10.00 og 09.10-09.20",
            "Punkt 2 og 4 overlapper med 10 minutter: 09.00-10.00 og 09.30-09.40");
  }

  @Test
  void leavesSlotsThatTouchAlone() {
    assertThat(
            check(
                rule,
                item("1", "Budget").slot(slot("09:00", "09:15")).build(),
                item("2", "Parkering").slot(slot("09:15", "09:30")).build()))
        .isEmpty();
  }

  @Test
  void leavesSlotsWithoutTimeInThemAlone() {
    assertThat(
            check(
                rule,
                item("1", "Budget").slot(slot("09:00", "10:00")).build(),
                item("2", "Skriftligt").slot(slot("09:30", "09:30")).build(),
                item("3", "Baglæns").slot(slot("09:40", "09:35")).build(),
                item("4", "Åben").slot(TimeSlot.startingAt(LocalTime.of(9, 45))).build()))
        .isEmpty();
  }

  @Test
  void leavesItemsOnDifferentDaysAlone() {
    LocalDate secondDay = LocalDate.of(2026, 3, 13);

    assertThat(
            check(
                rule,
                item("1", "Første dag").slot(slot("09:00", "10:00")).build(),
                item("2", "Anden dag").slot(slot("09:00", "10:00")).date(secondDay).build()))
        .isEmpty();
  }

  @Test
  void leavesSubItemsInsideTheirItemAlone() {
    AgendaItem sub = item("1a", "Del").slot(slot("09:10", "09:20")).build();

    assertThat(check(rule, item("1", "Hele").slot(slot("09:00", "10:00")).addItem(sub).build()))
        .isEmpty();
  }

  @Test
  void reportsEachItemOnceHoweverManyItOverlaps() {
    List<AgendaItem> items = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      items.add(item(String.valueOf(i), "Samme tid").slot(slot("09:00", "10:00")).build());
    }

    assertThat(check(rule, items.toArray(AgendaItem[]::new))).hasSize(1_999);
  }

  private static AgendaItem timed(String number, String start, String end) {
    return item(number, "Punkt").slot(slot(start, end)).build();
  }

  private static MeetingDocument meeting(LocalDate date, LocalDate lastDate, AgendaItem... items) {
    return MeetingDocument.builder()
        .kind(DocumentKind.AGENDA)
        .meeting(Meeting.builder().date(date).lastDate(lastDate).addItems(items).build())
        .build();
  }
}
