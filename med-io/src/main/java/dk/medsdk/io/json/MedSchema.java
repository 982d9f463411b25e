package dk.medsdk.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of the form {@code med/1}: {@code
 * MedSchema.MEETING_DOCUMENT.text()}.
 *
 * <p>What {@link MedJson} reads without findings is valid, and what is valid it reads without
 * findings; {@code docs/format.md} names the few things that no schema can see. Turn on assertions
 * of {@code format} in the validator: a day that no calendar has is refused only then.
 */
public enum MedSchema {

  /** Agendas and minutes. */
  MEETING_DOCUMENT("meeting-document.schema.json"),

  /** Employers with their committees and mandates. */
  ORGANISATION("organisation.schema.json");

  private final String resource;

  MedSchema(String resource) {
    this.resource = resource;
  }

  /** The schema itself, with a line feed at its end. */
  public String text() {
    try (InputStream in = MedSchema.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the schema is not in the jar: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
