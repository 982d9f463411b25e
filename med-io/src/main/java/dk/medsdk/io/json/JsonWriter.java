package dk.medsdk.io.json;

import dk.medsdk.io.Provenance;
import dk.medsdk.io.shape.FormOutput;
import dk.medsdk.io.shape.Notation;
import dk.medsdk.io.shape.ProvenanceShape;
import dk.medsdk.io.shape.Shape;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes one value by its shape, in memory first: what cannot be written leaves nothing behind.
 *
 * @param <T> what is written
 */
final class JsonWriter<T> {

  private final Shape<T, ?> shape;
  private final TokenStreamFactory factory;
  private final ObjectWriteContext context;

  JsonWriter(Shape<T, ?> shape, Notation notation, TokenStreamFactory factory, boolean indented) {
    this.shape = shape;
    this.factory = factory;
    // YAML has its own lines.
    this.context =
        indented && notation == Notation.JSON ? new Indented() : ObjectWriteContext.empty();
  }

  byte[] write(T value, Optional<Provenance> provenance) {
    BufferRecycler buffers = factory._getBufferRecycler();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(buffers)) {
      write(value, provenance, () -> factory.createGenerator(context, bytes, JsonEncoding.UTF8));
      return bytes.getClearAndRelease();
    } finally {
      buffers.releaseToPool();
    }
  }

  String writeText(T value) {
    BufferRecycler buffers = factory._getBufferRecycler();
    try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
      write(value, Optional.empty(), () -> factory.createGenerator(context, text));
      return text.getAndClear();
    } finally {
      buffers.releaseToPool();
    }
  }

  private void write(
      T value, Optional<Provenance> provenance, Supplier<JsonGenerator> destination) {
    try (JsonGenerator generator = destination.get()) {
      FormOutput out = new FormOutput(generator);
      out.startObject();
      shape.writeProperties(value, out);
      provenance.ifPresent(from -> ProvenanceShape.write(from, out));
      out.endObject();
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "the value cannot be written: " + e.getOriginalMessage(), e);
    }
  }

  /** Two spaces a level, and the same line end on every platform. */
  private static final class Indented extends ObjectWriteContext.Base {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER);
    }
  }
}
