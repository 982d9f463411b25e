package dk.medsdk.validation.rule.attendance;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceBuilder;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Checks minutes of HMU Kyst of 12 March 2026 with a list of people. */
final class AttendanceTester {

  private AttendanceTester() {}

  static AttendanceBuilder present(String name) {
    return Attendance.builder().name(name).state(AttendanceState.PRESENT);
  }

  static AttendanceBuilder absent(String name) {
    return Attendance.builder().name(name).state(AttendanceState.ABSENT);
  }

  static MeetingDocument minutes(AttendanceBuilder... people) {
    Meeting meeting =
        Meeting.builder()
            .committee(CommitteeReference.named("HMU Kyst"))
            .date(LocalDate.of(2026, 3, 12))
            .attendance(Arrays.stream(people).map(AttendanceBuilder::build).toList())
            .build();
    return MeetingDocument.builder().kind(DocumentKind.MINUTES).meeting(meeting).build();
  }

  static List<Finding> check(
      DocumentRule rule, Organisation employer, AttendanceBuilder... people) {
    return check(rule, employer, minutes(people));
  }

  static List<Finding> check(DocumentRule rule, Organisation employer, MeetingDocument document) {
    return RuleTester.check(
        rule, CheckInput.of(document).with(Profile.GENERIC, Optional.of(employer)));
  }
}
