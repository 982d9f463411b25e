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
import dk.medsdk.source.ModelPath;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubstituteBesideMemberTest {

  private static final ModelPath LIST = ModelPath.MEETING.child("attendance");

  private final SubstituteBesideMember rule = new SubstituteBesideMember();

  @Test
  void namesTheSubstituteAndTheMember() {
    List<Finding> found =
        check(rule, meeting(person("Bo Vang", AttendanceState.PRESENT), substitute("bo vang")));

    assertThat(danish(found))
        .containsExactly("Ida Holm deltog som suppleant for Bo Vang, der selv står som til stede");
    assertThat(english(found))
        .containsExactly("Ida Holm stood in for Bo Vang, who is listed as present");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(LIST.child(1));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(LIST.child(0));
  }

  @Test
  void looksAtTheListOfAnItemToo() {
    AgendaItem item =
        item("4", "Budget")
            .addAttendance(person("Bo Vang", AttendanceState.PRESENT))
            .addAttendance(substitute("Bo Vang"))
            .build();

    assertThat(danish(check(rule, item))).singleElement().asString().endsWith(" ved punkt 4");
    assertThat(english(check(rule, item))).singleElement().asString().endsWith(" for item 4");
  }

  @Test
  void findsNothingWhereTheMemberWasAwayOrIsNotListed() {
    Attendance away = person("Bo Vang", AttendanceState.ABSENT);
    Attendance partly = person("Bo Vang", AttendanceState.PARTIAL);
    Attendance there = person("Bo Vang", AttendanceState.PRESENT);
    Attendance late = there.toBuilder().from(LocalTime.of(10, 0)).build();

    assertThat(check(rule, meeting(away, substitute("Bo Vang")))).isEmpty();
    assertThat(check(rule, meeting(partly, substitute("Bo Vang")))).isEmpty();
    assertThat(check(rule, meeting(late, substitute("Bo Vang")))).isEmpty();
    assertThat(check(rule, meeting(there, away, substitute("Bo Vang")))).isEmpty();
    assertThat(check(rule, meeting(substitute("Bo Vang")))).isEmpty();
    assertThat(check(rule, meeting(there))).isEmpty();
  }

  @Test
  void leavesASubstituteAloneWhoWasAwayOrStoodInForAWhile() {
    Attendance there = person("Bo Vang", AttendanceState.PRESENT);
    Attendance away = substitute("Bo Vang").toBuilder().state(AttendanceState.ABSENT).build();
    Attendance forAWhile = substitute("Bo Vang").toBuilder().until(LocalTime.of(10, 0)).build();

    assertThat(check(rule, meeting(there, away))).isEmpty();
    assertThat(check(rule, meeting(there, forAWhile))).isEmpty();
  }

  @Test
  void comparesWholeNamesOnly() {
    assertThat(check(rule, meeting(person("Bo", AttendanceState.PRESENT), substitute("Bo"))))
        .isEmpty();
    assertThat(
            check(
                rule,
                meeting(
                    person("Ida Holm", AttendanceState.PRESENT).toBuilder()
                        .substituteFor("Ida Holm")
                        .build())))
        .isEmpty();
  }

  private static Attendance substitute(String member) {
    return person("Ida Holm", AttendanceState.PRESENT).toBuilder().substituteFor(member).build();
  }

  private static Attendance person(String name, AttendanceState state) {
    return Attendance.builder().name(name).state(state).build();
  }

  private static MeetingDocument meeting(Attendance... people) {
    return MeetingDocument.builder()
        .kind(DocumentKind.MINUTES)
        .meeting(Meeting.builder().addAttendance(people).build())
        .build();
  }
}
