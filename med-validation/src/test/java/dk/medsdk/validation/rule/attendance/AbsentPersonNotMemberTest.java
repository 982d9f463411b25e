package dk.medsdk.validation.rule.attendance;

import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.leader;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.seat;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsentPersonNotMemberTest {

  private static final Organisation EMPLOYER =
      complete()
          .with(med("hmu", "HMU Kyst"), med("lmu", "LMU Køkken", "hmu"))
          .with(
              leader("hmu", "Ida Marie Holm"),
              seat("hmu", "Bo Vang").role(MandateRole.SUBSTITUTE),
              seat("lmu", "Eva Dam"),
              seat("hmu", "Per Lund").period(Period.untilDay(LocalDate.of(2025, 12, 31))))
          .builder()
          .build();

  @Test
  void namesThePersonTheCommitteeAndTheDay() {
    List<Finding> found = check(EMPLOYER, absent("Eva Dam"));

    assertThat(danish(found))
        .containsExactly(
            "Eva Dam står som fraværende, men er hverken medlem eller suppleant i HMU Kyst den"
                + " 2026-03-12");
    assertThat(english(found))
        .containsExactly(
            "Eva Dam is listed as absent, but is neither a member nor a substitute in HMU Kyst on"
                + " 2026-03-12");
    assertThat(found.get(0).path().pointer()).isEqualTo("/meeting/attendance/0");
  }

  @Test
  void findsAMemberWhoseTermIsOver() {
    assertThat(check(EMPLOYER, absent("Per Lund"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bo Vang", "ida  marie holm", "Ida Holm", "Ida Marie Vestergaard", "Ida"})
  void leavesMembersAndThoseWhoMayBeOneAlone(String name) {
    assertThat(check(EMPLOYER, absent(name))).isEmpty();
  }

  @Test
  void leavesPeopleWhoWereThereGuestsAndKnownIdsAlone() {
    Attendance there = absent("Eva Dam").toBuilder().state(AttendanceState.PRESENT).build();
    Attendance guest = absent("Eva Dam").toBuilder().role("gæst").build();
    Attendance known = absent("Eva Dam").toBuilder().person(new PersonId("Bo Vang")).build();

    assertThat(check(EMPLOYER, there, guest, known)).isEmpty();
  }

  @Test
  void reportsAPersonOnceInAllLists() {
    Meeting meeting =
        meeting(absent("Eva Dam")).toBuilder()
            .addItem(item("1", "Tema").addAttendance(absent("Eva Dam")).build())
            .build();

    assertThat(check(EMPLOYER, meeting)).hasSize(1);
  }

  @Test
  void saysNothingWhereNobodyCanTellWhoIsAMember() {
    Organisation empty = complete().with(med("hmu", "HMU Kyst")).builder().build();
    Organisation nameless =
        complete()
            .with(med("hmu", "HMU Kyst"))
            .builder()
            .addMandate(leader("hmu", "p1").build())
            .build();

    assertThat(check(empty, absent("Eva Dam"))).isEmpty();
    assertThat(check(nameless, absent("Eva Dam"))).isEmpty();
    assertThat(
            check(EMPLOYER, meeting(absent("Eva Dam")).toBuilder().date(Optional.empty()).build()))
        .isEmpty();
  }

  private static Attendance absent(String name) {
    return Attendance.builder().name(name).state(AttendanceState.ABSENT).build();
  }

  private static Meeting meeting(Attendance... people) {
    return Meeting.builder()
        .committee(CommitteeReference.named("HMU Kyst"))
        .date(LocalDate.of(2026, 3, 12))
        .attendance(List.of(people))
        .build();
  }

  private static List<Finding> check(Organisation employer, Attendance... people) {
    return check(employer, meeting(people));
  }

  private static List<Finding> check(Organisation employer, Meeting meeting) {
    MeetingDocument document =
        MeetingDocument.builder().kind(DocumentKind.MINUTES).meeting(meeting).build();
    return RuleTester.check(
        new AbsentPersonNotMember(),
        CheckInput.of(document).with(Profile.GENERIC, Optional.of(employer)));
  }
}
