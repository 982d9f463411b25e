package dk.medsdk.validation.rule.agenda;

import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.RuleTester;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PlannedTimeExceedsMeetingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  @Test
  void saysBothTotalsWhereTheEndIsPrinted() {
    List<Finding> found = check(tenToTwelve(), minutes("1", 60), minutes("2", 60), minutes("3", 5));

    assertThat(danish(found)).containsExactly("125 minutter er planlagt i et møde på 120 minutter");
    assertThat(english(found))
        .containsExactly("125 minutes are planned in a meeting of 120 minutes");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.MEETING.child("end"));
    assertThat(found.get(0).related()).isEmpty();
  }

  @Test
  void saysHowMuchLessToPlanAndWhenTheMeetingWouldEnd() {
    List<Finding> found = check(tenToTwelve(), minutes("1", 125));
    List<Finding> endless = check(tenToTwelve(), minutes("1", 900));

    assertThat(found.get(0).suggestion().orElseThrow().da())
        .isEqualTo("Planlæg 5 minutter mindre, eller lad mødet slutte kl. 12.05");
    assertThat(found.get(0).suggestion().orElseThrow().en())
        .isEqualTo("Plan 5 minutes less, or let the meeting end at 12.05");
    assertThat(endless.get(0).suggestion().orElseThrow().da())
        .isEqualTo("Planlæg 780 minutter mindre");
    assertThat(check(tenToTwelve(), minutes("1", 121)).get(0).suggestion().orElseThrow().da())
        .startsWith("Planlæg 1 minut mindre");
  }

  @Test
  void leavesAMeetingThatIsJustFilledAlone() {
    assertThat(check(tenToTwelve(), minutes("1", 60), minutes("2", 60))).isEmpty();
  }

  @Test
  void countsPrintedMinutesOnly() {
    AgendaItem slotAlone = item("2", "Tidsrum").slot(slot("10:00", "12:00")).build();

    assertThat(check(tenToTwelve(), minutes("1", 120), slotAlone)).isEmpty();
  }

  @Test
  void countsSubItemsOnlyWhereTheirItemHasNoMinutesOfItsOwn() {
    AgendaItem withOwn = minutes("1", 100).toBuilder().addItem(minutes("1a", 100)).build();
    AgendaItem without = item("1", "Hele").addItem(minutes("1a", 121)).build();

    assertThat(check(tenToTwelve(), withOwn)).isEmpty();
    assertThat(check(tenToTwelve(), without)).hasSize(1);
  }

  @Test
  void leavesItemsOfAnotherDayOut() {
    AgendaItem nextDay = minutes("2", 60).toBuilder().date(DAY.plusDays(1)).build();

    assertThat(check(tenToTwelve(), minutes("1", 100), nextDay)).isEmpty();
  }

  @Test
  void leavesMeetingsOfUnknownLengthAlone() {
    assertThat(check(Meeting.builder().start(LocalTime.of(10, 0)), minutes("1", 600))).isEmpty();
    assertThat(check(Meeting.builder().end(LocalTime.of(12, 0)), minutes("1", 600))).isEmpty();
    assertThat(check(tenToTwelve().lastDate(DAY.plusDays(1)), minutes("1", 600))).isEmpty();
    assertThat(check(tenToTwelve().end(LocalTime.of(9, 0)), minutes("1", 600))).isEmpty();
    assertThat(check(tenToTwelve().end(LocalTime.of(10, 0)), minutes("1", 600))).isEmpty();
  }

  @Test
  @Timeout(10)
  void addsUpMoreThanAnIntHolds() {
    AgendaItem endless = minutes("1", Integer.MAX_VALUE);
    List<AgendaItem> items = Collections.nCopies(20_000, endless);

    assertThat(danish(check(tenToTwelve(), items.toArray(AgendaItem[]::new))))
        .containsExactly("42949672940000 minutter er planlagt i et møde på 120 minutter");
  }

  private static MeetingBuilder tenToTwelve() {
    return Meeting.builder().date(DAY).start(LocalTime.of(10, 0)).end(LocalTime.of(12, 0));
  }

  private static AgendaItem minutes(String number, int minutes) {
    return item(number, "Punkt").allottedMinutes(minutes).build();
  }

  private static List<Finding> check(MeetingBuilder meeting, AgendaItem... items) {
    return RuleTester.check(
        new PlannedTimeExceedsMeeting(),
        MeetingDocument.builder()
            .kind(DocumentKind.AGENDA)
            .meeting(meeting.addItems(items).build())
            .build());
  }
}
