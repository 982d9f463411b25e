package dk.medsdk.validation.rule.agenda;

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
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.RuleTester;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemOutsideMeetingTimeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  @Test
  void warnsOfAnItemThatEndsAfterTheMeeting() {
    List<Finding> found =
        check(nineToTen(), timed("1", "09:00", "09:30"), timed("2", "09:30", "10:15"));

    assertThat(danish(found))
        .containsExactly("Punkt 2 slutter 15 minutter efter mødet, der slutter 10.00: 09.30-10.15");
    assertThat(english(found))
        .containsExactly(
            "Item 2 ends 15 minutes after the meeting, which ends at 10.00: 09.30-10.15");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(1));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(ModelPath.MEETING.child("end"));
  }

  @Test
  void warnsOfAnItemThatStartsBeforeTheMeeting() {
    List<Finding> found = check(nineToTen(), timed("1", "08:59", "09:30"));

    assertThat(danish(found))
        .containsExactly("Punkt 1 begynder 1 minut før mødet, der begynder 09.00: 08.59-09.30");
    assertThat(english(found))
        .containsExactly(
            "Item 1 starts 1 minute before the meeting, which starts at 09.00: 08.59-09.30");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(ModelPath.MEETING.child("start"));
  }

  @Test
  void mentionsThatTheFirstItemStartsLaterThanTheMeeting() {
    List<Finding> found =
        check(nineToTen(), timed("1", "09:30", "09:40"), timed("2", "09:40", "10:00"));

    assertThat(danish(found))
        .containsExactly(
            "Punkt 1 begynder 30 minutter efter mødet, der begynder 09.00: 09.30-09.40");
    assertThat(english(found))
        .containsExactly(
            "Item 1 starts 30 minutes after the meeting, which starts at 09.00: 09.30-09.40");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
  }

  @ParameterizedTest
  @CsvSource({
    "09:30, 10:15, Lad punkt 1 slutte kl. 10.00, Let item 1 end at 10.00",
    "10:00, 10:15, Lad mødet slutte kl. 10.15, Let the meeting end at 10.15",
    "08:50, 09:30, Lad punkt 1 begynde kl. 09.00, Let item 1 start at 09.00",
    "08:40, 09:00, Lad mødet begynde kl. 08.40, Let the meeting start at 08.40"
  })
  void suggestsTheSmallestRepair(String start, String end, String da, String en) {
    assertThat(check(nineToTen(), timed("1", start, end)))
        .extracting(Finding::suggestion)
        .containsExactly(Optional.of(new BilingualText(da, en)));
  }

  @Test
  void suggestsNothingWhereAPreparatoryMeetingMayComeFirst() {
    assertThat(check(nineToTen(), timed("1", "09:30", "09:40")))
        .extracting(Finding::suggestion)
        .containsExactly(Optional.empty());
  }

  @Test
  void judgesAnItemWithoutEndByItsStart() {
    AgendaItem open = item("1", "Åben").slot(TimeSlot.startingAt(LocalTime.of(10, 15))).build();

    assertThat(danish(check(nineToTen(), open)))
        .containsExactly("Punkt 1 begynder 15 minutter efter mødet, der slutter 10.00: 10.15");
  }

  @Test
  void reportsAnItemThatIsTooLongAtBothEndsOnce() {
    assertThat(danish(check(nineToTen(), timed("1", "08:00", "11:00"))))
        .singleElement()
        .asString()
        .contains("før mødet");
  }

  @Test
  void reportsAnItemAndItsSubItemsOnce() {
    AgendaItem parent =
        timed("2", "09:30", "10:15").toBuilder().addItem(timed("2a", "10:00", "10:15")).build();

    assertThat(check(nineToTen(), timed("1", "09:00", "09:30"), parent))
        .extracting(Finding::path)
        .containsExactly(ModelPath.ITEMS.child(1));
  }

  @Test
  void findsASubItemOfAnItemWithoutTime() {
    AgendaItem parent = item("1", "Hele").addItem(timed("1a", "10:00", "10:15")).build();

    assertThat(check(nineToTen(), parent))
        .extracting(Finding::path)
        .containsExactly(ModelPath.ITEMS.child(0).child("items").child(0));
  }

  @Test
  void leavesItemsInsideTheMeetingAlone() {
    assertThat(
            check(
                nineToTen(),
                timed("1", "09:00", "09:30"),
                timed("2", "09:45", "10:00"),
                timed("3", "10:00", "10:00")))
        .isEmpty();
  }

  @Test
  void leavesALaterStartAloneWhereAnItemWithoutPrintedTimeIsFirst() {
    assertThat(check(nineToTen(), item("1", "Velkomst").build(), timed("2", "09:30", "10:00")))
        .isEmpty();
  }

  @Test
  void leavesReversedSlotsAlone() {
    assertThat(check(nineToTen(), timed("1", "11:00", "08:00"))).isEmpty();
  }

  @Test
  void comparesOnlyWithTheClocksThatArePrinted() {
    AgendaItem early = timed("1", "07:00", "12:00");

    assertThat(check(Meeting.builder(), early)).isEmpty();
    assertThat(danish(check(Meeting.builder().end(LocalTime.of(11, 0)), early)))
        .singleElement()
        .asString()
        .contains("efter mødet");
    assertThat(danish(check(Meeting.builder().start(LocalTime.of(9, 0)), early)))
        .singleElement()
        .asString()
        .contains("før mødet");
  }

  @Test
  void comparesItemsOfTheDayOfTheMeetingOnly() {
    AgendaItem early = timed("1", "07:00", "08:00");

    assertThat(check(nineToTen(), early.toBuilder().date(DAY.plusDays(1)).build())).isEmpty();
    assertThat(check(nineToTen(), early.toBuilder().date(DAY).build())).hasSize(1);
  }

  @Test
  void leavesMeetingsOverSeveralDaysAlone() {
    assertThat(check(nineToTen().lastDate(DAY.plusDays(1)), timed("1", "07:00", "18:00")))
        .isEmpty();
    assertThat(check(nineToTen().lastDate(DAY), timed("1", "07:00", "18:00"))).hasSize(1);
  }

  @Test
  void leavesAMeetingThatEndsBeforeItStartsAlone() {
    MeetingBuilder night =
        Meeting.builder().start(LocalTime.of(22, 0)).end(LocalTime.of(1, 0)).date(DAY);

    assertThat(check(night, timed("1", "22:00", "23:00"))).isEmpty();
  }

  @Test
  @Timeout(10)
  void findsEveryOneInALongAgenda() {
    AgendaItem late = timed("1", "11:00", "12:00");

    assertThat(check(nineToTen(), Collections.nCopies(20_000, late).toArray(AgendaItem[]::new)))
        .hasSize(20_000);
  }

  private static MeetingBuilder nineToTen() {
    return Meeting.builder().date(DAY).start(LocalTime.of(9, 0)).end(LocalTime.of(10, 0));
  }

  private static AgendaItem timed(String number, String start, String end) {
    return item(number, "Punkt").slot(slot(start, end)).build();
  }

  private static List<Finding> check(MeetingBuilder meeting, AgendaItem... items) {
    return RuleTester.check(
        new ItemOutsideMeetingTime(),
        MeetingDocument.builder()
            .kind(DocumentKind.AGENDA)
            .meeting(meeting.addItems(items).build())
            .build());
  }
}
