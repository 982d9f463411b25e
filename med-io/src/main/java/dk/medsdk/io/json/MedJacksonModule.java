package dk.medsdk.io.json;

import dk.medsdk.io.shape.Form;
import dk.medsdk.io.shape.FormOutput;
import dk.medsdk.io.shape.FormsByType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches a user's own Jackson 3 mapper the types of the model: {@code
 * JsonMapper.builder().addModule(new MedJacksonModule()).build()}.
 *
 * <p>Documents, organisations and every part of them, down to items, attendance and ids, then stand
 * in the form of {@code docs/format.md} wherever they occur, whatever else the mapper is set to. It
 * is found by the service loader too, so that a Spring Boot 4 controller takes and returns a {@code
 * MeetingDocument} without further ado. What is not in the form is refused with a {@link
 * MedFormatException}, which holds all the findings.
 */
public final class MedJacksonModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** The module. */
  public MedJacksonModule() {
    super("med-sdk", Version.unknownVersion());
    FormsByType.all().forEach(this::add);
  }

  @SuppressWarnings("unchecked") // a form is kept by the very type of its values
  private <V> void add(Class<?> type, Form<V> form) {
    addSerializer(new FormSerializer<>((Class<V>) type, form));
    addDeserializer((Class<V>) type, new FormDeserializer<>((Class<V>) type, form));
  }

  private static final class FormSerializer<V> extends StdSerializer<V> {
    private final transient Form<V> form;

    private FormSerializer(Class<V> type, Form<V> form) {
      super(type);
      this.form = form;
    }

    @Override
    public void serialize(V value, JsonGenerator out, SerializationContext context) {
      form.write(value, new FormOutput(out));
    }
  }

  private static final class FormDeserializer<V> extends StdDeserializer<V> {
    private final transient Form<V> form;

    private FormDeserializer(Class<V> type, Form<V> form) {
      super(type);
      this.form = form;
    }

    @Override
    public V deserialize(JsonParser in, DeserializationContext context) {
      return FormPart.read(form, in, handledType());
    }
  }
}
