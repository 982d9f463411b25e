package dk.medsdk.validation.rule.meeting;

import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingDocumentBuilder;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Deadlines;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AgendaSentLateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  @Test
  void countsTheDaysToTheFirstSending() {
    List<Finding> found = check(sent(DAY.minusDays(1)));

    assertThat(danish(found))
        .containsExactly("Dagsordenen er sendt 1 dag før mødet; fristen er 7 dage");
    assertThat(english(found))
        .containsExactly("The agenda was sent 1 day before the meeting; the deadline is 7 days");
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ROOT.child("statusHistory").child(0));
  }

  @Test
  void holdsTheDeadlineOnItsLastDay() {
    assertThat(check(sent(DAY.minusDays(7)))).isEmpty();
  }

  @Test
  void countsTheFirstOfSeveralSendings() {
    MeetingDocument twice =
        sent(DAY.minusDays(1)).toBuilder()
            .addStatusHistory(change(DocumentStatus.SENT, DAY.minusDays(7)))
            .build();

    assertThat(check(twice)).isEmpty();
  }

  @Test
  void judgesNothingElseThanWhatWasSent() {
    MeetingDocument approved =
        document().addStatusHistory(change(DocumentStatus.APPROVED, DAY.minusDays(1))).build();
    MeetingDocument undated =
        document()
            .addStatusHistory(StatusChange.builder().status(DocumentStatus.SENT).build())
            .build();

    assertThat(check(approved)).isEmpty();
    assertThat(check(undated)).isEmpty();
    assertThat(check(document().build())).isEmpty();
    assertThat(check(sent(DAY.minusDays(1)).toBuilder().meeting(Optional.empty()).build()))
        .isEmpty();
    assertThat(check(sent(DAY.minusDays(1)).toBuilder().kind(DocumentKind.MINUTES).build()))
        .isEmpty();
  }

  @Test
  void letsExtraordinaryMeetingsBeCalledAtShortNotice() {
    Meeting urgent = Meeting.builder().date(DAY).kind(MeetingKind.EXTRAORDINARY).build();

    assertThat(check(sent(DAY.minusDays(1)).toBuilder().meeting(urgent).build())).isEmpty();
  }

  @Test
  void doesNotJudgeWhatWasSentAfterTheMeeting() {
    assertThat(check(sent(DAY.plusDays(1)))).isEmpty();
  }

  private static MeetingDocument sent(LocalDate day) {
    return document().addStatusHistory(change(DocumentStatus.SENT, day)).build();
  }

  private static StatusChange change(DocumentStatus status, LocalDate day) {
    return StatusChange.builder().status(status).date(day).build();
  }

  private static MeetingDocumentBuilder document() {
    return MeetingDocument.builder()
        .kind(DocumentKind.AGENDA)
        .meeting(Meeting.builder().date(DAY).build());
  }

  private static List<Finding> check(MeetingDocument document) {
    Profile profile =
        Profile.builder()
            .name("kyst")
            .deadlines(new Deadlines(OptionalInt.of(7), OptionalInt.empty()))
            .build();
    CheckInput input = CheckInput.of(document).with(profile, Optional.empty());
    return RuleTester.check(new AgendaSentLate(), input);
  }
}
