package dk.medsdk.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.text.RichText;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingDocumentTest {

  @Test
  void mayHoldNothingButItsKind() {
    MeetingDocument document = MeetingDocument.builder().kind(DocumentKind.UNKNOWN).build();

    assertThat(document.meeting()).isEmpty();
    assertThat(document.items()).isEmpty();
    assertThat(document.contents()).isEmpty();
    assertThat(document.themeDiscussion()).isEmpty();
  }

  @Test
  void givesTheItemsOfItsMeeting() {
    AgendaItem item = AgendaItem.builder().title("Valg").build();
    MeetingDocument document = holding(Meeting.builder().addItem(item).build());

    assertThat(document.items()).containsExactly(item);
  }

  @Test
  void holdsAFaultyMeetingAsItIsPrinted() {
    TimeSlot reversed = TimeSlot.of(LocalTime.of(10, 0), LocalTime.of(9, 0));
    AgendaItem decidedUnasked =
        AgendaItem.builder()
            .number("4")
            .slot(reversed)
            .decision(Decision.builder().addResolution(Resolution.of("bygge om")).build())
            .build();
    AgendaItem sameNumber = AgendaItem.builder().number("4").build();

    List<AgendaItem> items =
        holding(Meeting.builder().addItems(decidedUnasked, sameNumber).build()).items();

    assertThat(items).extracting(item -> item.number().orElseThrow()).containsExactly("4", "4");
    assertThat(items.get(0).slot()).contains(reversed);
    assertThat(items.get(0).recommendation()).isEmpty();
    assertThat(items.get(0).decision().orElseThrow().resolutions()).hasSize(1);
  }

  @Test
  void holdsASectionThatIsPrintedEmpty() {
    AgendaItem empty =
        AgendaItem.builder()
            .recommendation(Recommendation.builder().build())
            .decision(Decision.builder().build())
            .build();

    assertThat(empty.recommendation()).isPresent();
    assertThat(empty.decision()).isPresent();
    assertThat(empty).isNotEqualTo(AgendaItem.builder().build());
    assertThat(empty.caseStatement()).isEqualTo(RichText.empty());
  }

  @Test
  void isEqualToAnotherThatSaysTheSame() {
    assertThat(holding(Meeting.builder().addPlace("Kantinen").build()))
        .isEqualTo(holding(Meeting.builder().addPlace("Kantinen").build()))
        .isNotEqualTo(holding(Meeting.builder().addPlace("Loftet").build()));
  }

  @Test
  void keepsDanishTimeUnlessTheMeetingHasAnother() {
    assertThat(Meeting.builder().build().zone()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
  }

  @Test
  void knowsABreakByItsPurpose() {
    assertThat(AgendaItem.builder().addPurpose(Purpose.BREAK).build().isBreak()).isTrue();
    assertThat(AgendaItem.builder().title("Pause").build().isBreak()).isFalse();
  }

  private static MeetingDocument holding(Meeting meeting) {
    return MeetingDocument.builder().kind(DocumentKind.MINUTES).meeting(meeting).build();
  }
}
