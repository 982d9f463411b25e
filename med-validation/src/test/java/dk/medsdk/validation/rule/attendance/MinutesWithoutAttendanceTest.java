package dk.medsdk.validation.rule.attendance;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MinutesWithoutAttendanceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  private static final Organisation EMPLOYER =
      Organisation.builder()
          .complete(true)
          .addCommittee(Committee.builder().id(new CommitteeId("hmu")).name("HMU Kyst").build())
          .addMandates(mandate("ida"), mandate("bo"))
          .build();

  private static final Meeting BARE =
      Meeting.builder()
          .committee(CommitteeReference.named("HMU Kyst"))
          .date(DAY)
          .addItem(item("1", "Lokaler").build())
          .build();

  private final MinutesWithoutAttendance rule = new MinutesWithoutAttendance();

  @Test
  void saysOfHowManyNothingIsSaid() {
    List<Finding> found = check(rule, of(BARE));

    assertThat(danish(found))
        .containsExactly(
            "Referatet siger hverken, hvem af 2 medlemmer der var til stede, eller hvem der var"
                + " fraværende");
    assertThat(english(found))
        .containsExactly(
            "The minutes say neither who of 2 members was present, nor who was absent");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.MEETING);
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @Test
  void isContentWithAnyAttendance() {
    Attendance away = Attendance.builder().name("Ida Holm").state(AttendanceState.ABSENT).build();
    AgendaItem item = item("2", "Ferie").addAttendance(away).build();

    assertThat(check(rule, of(BARE.toBuilder().addAttendance(away).build()))).isEmpty();
    assertThat(check(rule, of(BARE.toBuilder().addItem(item).build()))).isEmpty();
  }

  @Test
  void isContentWithATextThatTellsItAndWithACancelledMeeting() {
    for (String told : List.of("Alle var mødt", "Mødet blev aflyst.", "Ida deltog på Teams")) {
      AgendaItem item = item("2", "Ferie").caseStatement(RichText.ofParagraphs(told)).build();

      assertThat(check(rule, of(BARE.toBuilder().addItem(item).build()))).as(told).isEmpty();
    }
  }

  @Test
  void asksNothingOfAgendasOfEmptyCommitteesAndOfMeetingsWithoutDay() {
    MeetingDocument agenda =
        MeetingDocument.builder().kind(DocumentKind.AGENDA).meeting(BARE).build();
    Organisation empty = EMPLOYER.toBuilder().mandates(List.of()).build();

    assertThat(check(rule, input(agenda, EMPLOYER))).isEmpty();
    assertThat(check(rule, input(minutesOf(BARE), empty))).isEmpty();
    assertThat(check(rule, of(BARE.toBuilder().date(Optional.empty()).build()))).isEmpty();
    assertThat(check(rule, minutesOf(BARE))).isEmpty();
  }

  private static Mandate mandate(String person) {
    return Mandate.builder().person(new PersonId(person)).committee(new CommitteeId("hmu")).build();
  }

  private static CheckInput of(Meeting meeting) {
    return input(minutesOf(meeting), EMPLOYER);
  }

  private static MeetingDocument minutesOf(Meeting meeting) {
    return MeetingDocument.builder().kind(DocumentKind.MINUTES).meeting(meeting).build();
  }

  private static CheckInput input(MeetingDocument document, Organisation employer) {
    return CheckInput.of(document).with(Profile.GENERIC, Optional.of(employer));
  }
}
