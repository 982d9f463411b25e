package dk.medsdk.validation.rule.attendance;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.source.ModelPath;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonPresentAndAbsentTest {

  private static final ModelPath LIST = ModelPath.MEETING.child("attendance");

  private final PersonPresentAndAbsent rule = new PersonPresentAndAbsent();

  @Test
  void namesThePersonAndBothLines() {
    List<Finding> found = check(rule, meeting(present("Ida Holm"), absent("ida  Holm")));

    assertThat(danish(found)).containsExactly("Ida Holm står både som til stede og som fraværende");
    assertThat(english(found)).containsExactly("Ida Holm is listed both as present and as absent");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path()).isEqualTo(LIST.child(0));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(LIST.child(1));
  }

  @Test
  void looksAtTheListOfAnItemToo() {
    AgendaItem item =
        item("4", "Budget")
            .addAttendance(absent("Ida Holm"))
            .addAttendance(present("Ida Holm"))
            .build();

    assertThat(danish(check(rule, item)))
        .containsExactly("Ida Holm står både som til stede og som fraværende ved punkt 4");
    assertThat(english(check(rule, item)))
        .containsExactly("Ida Holm is listed both as present and as absent for item 4");
  }

  @Test
  void comparesNoTwoLists() {
    AgendaItem item = item("4", "Budget").addAttendance(present("Ida Holm")).build();
    MeetingDocument document =
        MeetingDocument.builder()
            .kind(DocumentKind.MINUTES)
            .meeting(Meeting.builder().addAttendance(absent("Ida Holm")).addItem(item).build())
            .build();

    assertThat(check(rule, document)).isEmpty();
  }

  @Test
  void letsPeopleComeLateOrLeaveEarly() {
    Attendance late = present("Ida Holm").toBuilder().from(LocalTime.of(10, 0)).build();
    Attendance early = present("Ida Holm").toBuilder().until(LocalTime.of(11, 0)).build();
    Attendance partly = present("Ida Holm").toBuilder().state(AttendanceState.PARTIAL).build();

    assertThat(check(rule, meeting(late, absent("Ida Holm")))).isEmpty();
    assertThat(check(rule, meeting(early, absent("Ida Holm")))).isEmpty();
    assertThat(check(rule, meeting(present("Ida Holm"), partly, absent("Ida Holm")))).isEmpty();
  }

  @Test
  void leavesTwoPeopleOfOneNameAlone() {
    Attendance nurse = present("Ida Holm").toBuilder().role("sygeplejerske").build();
    Attendance doctor = absent("Ida Holm").toBuilder().role("overlæge").build();
    Attendance leader = present("Ida Holm").toBuilder().side(Side.MANAGEMENT).build();
    Attendance employee = absent("Ida Holm").toBuilder().side(Side.EMPLOYEE).build();
    Attendance one = present("Ida Holm").toBuilder().person(new PersonId("1")).build();
    Attendance two = absent("Ida Holm").toBuilder().person(new PersonId("2")).build();

    assertThat(check(rule, meeting(nurse, doctor))).isEmpty();
    assertThat(check(rule, meeting(leader, employee))).isEmpty();
    assertThat(check(rule, meeting(one, two))).isEmpty();
    assertThat(check(rule, meeting(present("Ida"), absent("Ida")))).isEmpty();
  }

  @Test
  void findsNothingInOrdinaryLists() {
    assertThat(check(rule, meeting(present("Ida Holm"), present("Ida Holm")))).isEmpty();
    assertThat(check(rule, meeting(present("Ida Holm"), absent("Bo Vang")))).isEmpty();
    assertThat(check(rule, MeetingDocument.builder().kind(DocumentKind.MINUTES).build())).isEmpty();
  }

  private static Attendance present(String name) {
    return Attendance.builder().name(name).state(AttendanceState.PRESENT).build();
  }

  private static Attendance absent(String name) {
    return Attendance.builder().name(name).state(AttendanceState.ABSENT).build();
  }

  private static MeetingDocument meeting(Attendance... people) {
    return MeetingDocument.builder()
        .kind(DocumentKind.MINUTES)
        .meeting(Meeting.builder().addAttendance(people).build())
        .build();
  }
}
