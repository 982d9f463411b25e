package dk.medsdk.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.shape.MeetingShapes;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.model.text.RichText;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ModelReadingTest {

  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final AgendaItem ITEM =
      AgendaItem.builder()
          .title("Ny vagtplan")
          .slot(TimeSlot.of(NINE, TEN))
          .allottedMinutes(60)
          .addPurposes(Purpose.CHECK_IN)
          .summary(RichText.ofParagraphs("To stillinger flytter."))
          .build();
  private static final String DOCUMENT =
      """
      { "format": "med/1", "kind": "agenda", "provenance": {}, "meeting": { "items": [ {
        "title": "Ny vagtplan", "slot": { "start": "09:00", "end": "10:00" }, "allottedMinutes": 60,
        "purposes": ["checkIn"], "summary": [ { "type": "paragraph", "text": "To stillinger flytter." } ] } ] } }
      """;

  @Test
  void findsAllThatTheValueSays() {
    assertThat(differences(ITEM)).isEmpty();
  }

  @Test
  void namesWhatStandsInEachOthersPlace() {
    assertThat(differences(ITEM.toBuilder().slot(TimeSlot.of(TEN, NINE)).build()))
        .containsExactly(
            "/meeting/items/0/slot/start is 10:00", "/meeting/items/0/slot/end is 09:00");
  }

  @Test
  void namesWhatIsLost() {
    AgendaItem item = AgendaItem.builder().title("Ny vagtplan").slot(ITEM.slot()).build();
    assertThat(differences(item))
        .containsExactly(
            "/meeting/items/0/allottedMinutes is not there",
            "/meeting/items/0/purposes has 0 elements",
            "/meeting/items/0/summary/0 is no Paragraph");
  }

  @Test
  void namesWhatIsAnother() {
    assertThat(
            differences(
                ITEM.toBuilder().title("Vagtplan").purposes(List.of(Purpose.BREAK)).build()))
        .containsExactly(
            "/meeting/items/0/title is Vagtplan", "/meeting/items/0/purposes/0 is BREAK");
  }

  private static List<String> differences(AgendaItem item) {
    MeetingDocument document =
        MeetingDocument.builder()
            .kind(DocumentKind.AGENDA)
            .meeting(Meeting.builder().addItem(item).build())
            .build();
    return ModelReading.differences(
        new JsonMapper().readTree(DOCUMENT), document, MeetingShapes.DOCUMENT);
  }
}
