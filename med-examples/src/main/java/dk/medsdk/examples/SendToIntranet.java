package dk.medsdk.examples;

import dk.medsdk.io.json.MedJacksonModule;
import dk.medsdk.model.meeting.MeetingDocument;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a document into a type of one's own. In Spring Boot 4 the module is found by itself: a
 * controller takes and returns an {@link Envelope} without further ado.
 */
public final class SendToIntranet {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new MedJacksonModule()).build();

  private SendToIntranet() {}

  /** What the intranet of this example expects. */
  public record Envelope(String sender, boolean open, MeetingDocument document) {}

  /** The envelope as JSON. */
  public static String write(Envelope envelope) {
    return MAPPER.writeValueAsString(envelope);
  }

  /**
   * The envelope that came back.
   *
   * @throws dk.medsdk.io.json.MedFormatException if the document in it is not in the form
   */
  public static Envelope read(String json) {
    return MAPPER.readValue(json, Envelope.class);
  }
}
