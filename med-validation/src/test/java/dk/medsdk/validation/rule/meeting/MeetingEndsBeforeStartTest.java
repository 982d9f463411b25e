package dk.medsdk.validation.rule.meeting;

import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.RuleTester;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingEndsBeforeStartTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  @Test
  void saysBothClocks() {
    List<Finding> found = check(fromTo("15:00", "09:00"));

    assertThat(danish(found))
        .containsExactly("Mødet slutter kl. 09.00, før det begynder kl. 15.00");
    assertThat(english(found))
        .containsExactly("The meeting ends at 09.00, before it starts at 15.00");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.MEETING.child("end"));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(ModelPath.MEETING.child("start"));
    assertThat(found.get(0).suggestion().orElseThrow().da()).endsWith("kl. 09.00-15.00");
  }

  @Test
  void saysBothDaysAndNothingOfTheirClocks() {
    List<Finding> found = check(fromTo("15:00", "09:00").lastDate(DAY.minusDays(2)));

    assertThat(danish(found))
        .containsExactly("Mødet slutter 2026-03-10, før det begynder 2026-03-12");
    assertThat(english(found))
        .containsExactly("The meeting ends on 2026-03-10, before it starts on 2026-03-12");
    assertThat(found.get(0).path()).isEqualTo(ModelPath.MEETING.child("lastDate"));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(ModelPath.MEETING.child("date"));
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @Test
  void comparesClocksOfAMeetingWhoseLastDayIsItsFirst() {
    assertThat(check(fromTo("15:00", "09:00").lastDate(DAY))).hasSize(1);
  }

  @Test
  void leavesMeetingsThatEndOnALaterDayAlone() {
    assertThat(check(fromTo("15:00", "09:00").lastDate(DAY.plusDays(1)))).isEmpty();
  }

  @Test
  void leavesAMeetingThroughMidnightAlone() {
    assertThat(check(fromTo("22:30", "00:30"))).isEmpty();
    assertThat(check(fromTo("22:30", "21:30"))).hasSize(1);
    assertThat(check(fromTo("12:30", "00:30"))).hasSize(1);
  }

  @Test
  void leavesWhatIsInOrderOrNotPrintedAlone() {
    assertThat(check(fromTo("09:00", "12:00"))).isEmpty();
    assertThat(check(fromTo("09:00", "09:00"))).isEmpty();
    assertThat(check(Meeting.builder().start(LocalTime.NOON))).isEmpty();
    assertThat(check(Meeting.builder().end(LocalTime.NOON))).isEmpty();
    assertThat(check(Meeting.builder().lastDate(DAY))).isEmpty();
  }

  private static MeetingBuilder fromTo(String start, String end) {
    return Meeting.builder().date(DAY).start(LocalTime.parse(start)).end(LocalTime.parse(end));
  }

  private static List<Finding> check(MeetingBuilder meeting) {
    return RuleTester.check(
        new MeetingEndsBeforeStart(),
        MeetingDocument.builder().kind(DocumentKind.AGENDA).meeting(meeting.build()).build());
  }
}
