package dk.medsdk.validation.rule.lifecycle;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.source.ModelPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusHistoryOutOfOrderTest {

  private static final ModelPath HISTORY = ModelPath.ROOT.child("statusHistory");

  private final StatusHistoryOutOfOrder rule = new StatusHistoryOutOfOrder();

  @Test
  void namesBothDays() {
    List<Finding> found =
        check(
            rule,
            document(
                on(DocumentStatus.DRAFT, "2026-03-16"), on(DocumentStatus.APPROVED, "2026-03-14")));

    assertThat(danish(found))
        .containsExactly("Dokumentet er godkendt den 2026-03-14, før udkastet den 2026-03-16");
    assertThat(english(found))
        .containsExactly("The document is approved on 2026-03-14, before the draft on 2026-03-16");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(HISTORY.child(1));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(HISTORY.child(0));
  }

  @Test
  void comparesEachStatusWithThoseThatSurelyComeBefore() {
    assertThat(
            danish(
                check(
                    rule,
                    document(
                        on(DocumentStatus.APPROVED_BY_CHAIRS, "2026-03-20"),
                        on(DocumentStatus.APPROVED, "2026-03-19")))))
        .containsExactly(
            "Dokumentet er godkendt den 2026-03-19, før formandskabets godkendelse den"
                + " 2026-03-20");
    assertThat(
            danish(
                check(
                    rule,
                    document(
                        on(DocumentStatus.DRAFT, "2026-03-20"),
                        on(DocumentStatus.PUBLISHED, "2026-03-19")))))
        .containsExactly(
            "Dokumentet er offentliggjort den 2026-03-19, før udkastet den 2026-03-20");
    assertThat(
            danish(
                check(
                    rule,
                    document(
                        on(DocumentStatus.SENT, "2026-03-20"),
                        on(DocumentStatus.APPROVED, "2026-03-19")))))
        .containsExactly("Dokumentet er godkendt den 2026-03-19, før udsendelsen den 2026-03-20");
  }

  @Test
  void knowsThatMinutesAreApprovedAfterTheMeeting() {
    MeetingDocument early = document(on(DocumentStatus.APPROVED_BY_CHAIRS, "2026-03-10"));

    assertThat(danish(check(rule, early)))
        .containsExactly(
            "Dokumentet er godkendt af formandskabet den 2026-03-10, før mødet den 2026-03-12");
    assertThat(english(check(rule, early)))
        .containsExactly(
            "The document is approved by the chairs on 2026-03-10, before the meeting on"
                + " 2026-03-12");
    assertThat(check(rule, early.toBuilder().kind(DocumentKind.AGENDA).build())).isEmpty();
  }

  @Test
  void acceptsTheUsualWayAndTheNewestFirst() {
    assertThat(
            check(
                rule,
                document(
                    on(DocumentStatus.DRAFT, "2026-03-13"),
                    on(DocumentStatus.APPROVED_BY_CHAIRS, "2026-03-16"),
                    on(DocumentStatus.SENT, "2026-03-15"),
                    on(DocumentStatus.DRAFT, "2026-03-18"),
                    on(DocumentStatus.PUBLISHED, "2026-03-19"),
                    on(DocumentStatus.APPROVED, "2026-05-07"))))
        .isEmpty();
    assertThat(
            check(
                rule,
                document(
                    on(DocumentStatus.APPROVED, "2026-05-07"),
                    on(DocumentStatus.DRAFT, "2026-03-13"))))
        .isEmpty();
  }

  @Test
  void passesOverWhatHasNoDay() {
    StatusChange undated = StatusChange.builder().status(DocumentStatus.DRAFT).build();

    assertThat(check(rule, document(undated, on(DocumentStatus.APPROVED, "2026-03-14")))).isEmpty();
    assertThat(check(rule, minutes())).isEmpty();
  }

  private static StatusChange on(DocumentStatus status, String day) {
    return StatusChange.builder().status(status).date(LocalDate.parse(day)).build();
  }

  private static MeetingDocument document(StatusChange... history) {
    return MeetingDocument.builder()
        .kind(DocumentKind.MINUTES)
        .addStatusHistory(history)
        .meeting(Meeting.builder().date(LocalDate.of(2026, 3, 12)).build())
        .build();
  }
}
