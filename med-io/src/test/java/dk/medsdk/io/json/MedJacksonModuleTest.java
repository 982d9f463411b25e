package dk.medsdk.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingId;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.testkit.SampleDocuments;
import dk.medsdk.testkit.SampleOrganisations;
import dk.medsdk.testkit.arbitrary.MedArbitraries;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class MedJacksonModuleTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new MedJacksonModule()).build();

  /** What a user's own system may send. */
  record Envelope(
      String sender,
      MeetingDocument document,
      List<AgendaItem> items,
      Map<String, Attendance> people,
      Purpose purpose,
      MeetingId id,
      RichText text,
      TextBlock block) {}

  @Test
  void putsTheModelIntoTheUsersOwnTypes() {
    MeetingDocument document = SampleDocuments.all().get(0).expected();
    Envelope envelope =
        new Envelope(
            "intranet",
            document,
            document.items(),
            Map.of("a", Attendance.builder().name("Ida Holm").build()),
            Purpose.CHECK_IN,
            new MeetingId("m-1"),
            RichText.ofParagraphs("Kort"),
            Paragraph.of("Afsnit"));
    String json = MAPPER.writeValueAsString(envelope);
    assertThat(json)
        .contains(MedJson.documents().write(document))
        .contains("\"purpose\":\"checkIn\"", "\"id\":\"m-1\"");
    assertThat(MAPPER.readValue(json, Envelope.class)).isEqualTo(envelope);
  }

  @Test
  void writesTheSameWhateverTheMapperIsSetTo() {
    JsonMapper other =
        MAPPER
            .rebuild()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.INDENT_OUTPUT)
            .build();
    MeetingDocument document = SampleDocuments.all().get(0).expected();
    assertThat(other.writeValueAsString(document)).isEqualTo(MedJson.documents().write(document));
  }

  @Test
  void readsOrganisations() {
    Organisation organisation = SampleOrganisations.all().get(0);
    String json = MAPPER.writeValueAsString(organisation);
    assertThat(MAPPER.readValue(json, Organisation.class)).isEqualTo(organisation);
  }

  @Test
  void isFoundByTheServiceLoader() {
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    assertThat(found.readValue("{\"name\":\"Ida Holm\"}", Attendance.class).name())
        .isEqualTo("Ida Holm");
  }

  @Test
  void saysEverythingThatIsWrongInOneException() {
    String json = "{\"sender\":\"x\",\"items\":[{\"titel\":\"a\",\"number\":1}]}";
    MedFormatException refused =
        catchThrowableOfType(
            MedFormatException.class, () -> MAPPER.readValue(json, Envelope.class));
    assertThat(refused.findings())
        .extracting(finding -> finding.path() + " " + finding.id())
        .containsExactly("/items/0/titel UnknownProperty", "/items/0/number WrongType");
    assertThat(refused).hasMessageContaining("/items/0/number: This must be a text, not a number");
  }

  @Test
  void leavesWhatIsNoJsonToTheMapper() {
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> MAPPER.readValue("{\"format\":\"med/1\",", MeetingDocument.class));
  }

  @Property(tries = 100)
  @Domain(MedArbitraries.class)
  void agreesWithMedJson(@ForAll MeetingDocument document) {
    String json = MedJson.documents().write(document);
    assertThat(MAPPER.writeValueAsString(document)).isEqualTo(json);
    assertThat(MAPPER.readValue(json, MeetingDocument.class)).isEqualTo(document);
  }
}
