package dk.medsdk.validation.rule.meeting;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtraordinaryMeetingWithoutReasonTest {

  private static final Meeting BARE =
      Meeting.builder()
          .kind(MeetingKind.EXTRAORDINARY)
          .addItem(item("1", "Lokaler").build())
          .build();

  private final ExtraordinaryMeetingWithoutReason rule = new ExtraordinaryMeetingWithoutReason();

  @Test
  void saysWhatIsMissing() {
    List<Finding> found = check(rule, document(BARE));

    assertThat(danish(found))
        .containsExactly(
            "Mødet er ekstraordinært, men der står hverken, hvem der bad om det, eller hvorfor");
    assertThat(english(found))
        .containsExactly(
            "The meeting is extraordinary, but neither who asked for it nor why is said");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.MEETING.child("kind"));
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @Test
  void acceptsWhoAskedOrWhy() {
    assertThat(check(rule, document(BARE.toBuilder().calledBy("Formanden").build()))).isEmpty();
    assertThat(check(rule, document(BARE.toBuilder().reason("Vandskade").build()))).isEmpty();
  }

  @Test
  void acceptsATextThatTellsItInItsOwnWay() {
    AgendaItem told =
        item("1", "Lokaler")
            .caseStatement(RichText.ofParagraphs("Fire medlemmer har anmodet om mødet."))
            .build();

    assertThat(check(rule, document(BARE.toBuilder().addItem(told).build()))).isEmpty();
  }

  @Test
  void asksNothingOfOtherMeetings() {
    assertThat(check(rule, document(BARE.toBuilder().kind(MeetingKind.ORDINARY).build())))
        .isEmpty();
    assertThat(check(rule, document(Meeting.builder().build()))).isEmpty();
    assertThat(check(rule, MeetingDocument.builder().kind(DocumentKind.AGENDA).build())).isEmpty();
  }

  private static MeetingDocument document(Meeting meeting) {
    return MeetingDocument.builder().kind(DocumentKind.AGENDA).meeting(meeting).build();
  }
}
