package dk.medsdk.io.json;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.JsonFindings;
import dk.medsdk.io.Provenance;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.ReaderCatalogue;
import dk.medsdk.io.bytes.ByteInput;
import dk.medsdk.io.bytes.TextDecoder;
import dk.medsdk.io.shape.FormFindings;
import dk.medsdk.io.shape.FormInput;
import dk.medsdk.io.shape.FormMap;
import dk.medsdk.io.shape.Notation;
import dk.medsdk.io.shape.Places;
import dk.medsdk.io.shape.Shape;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;

/**
 * Reads one document: bytes to text, text to tokens, tokens to a value by its shape.
 *
 * @param <T> what is read
 */
final class JsonReader<T> {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Shape<T, ?> shape;
  private final T empty;
  private final Notation notation;
  private final JsonLimits limits;
  private final TokenStreamFactory factory;

  JsonReader(
      Shape<T, ?> shape,
      T empty,
      Notation notation,
      JsonLimits limits,
      TokenStreamFactory factory) {
    this.shape = shape;
    this.empty = empty;
    this.notation = notation;
    this.limits = limits;
    this.factory = factory;
  }

  ReadResult<T> read(String text) {
    Provenance provenance = Provenance.ofText(notation.mediaType());
    return text.length() > limits.documentSize()
        ? tooLarge(provenance)
        : read(SourceText.of(text).asForm(), provenance, List.of());
  }

  ReadResult<T> read(ByteInput input) {
    return read(input, 1);
  }

  ReadResult<T> readLine(byte[] bytes, Optional<String> name, int line) {
    return read(ByteInput.of(name, bytes, limits.documentSize()), line);
  }

  private ReadResult<T> read(ByteInput input, int firstLine) {
    if (input.isTooLarge()) {
      return tooLarge(input.provenance(notation.mediaType(), Optional.empty()));
    }
    return readFaultless(input, firstLine).orElseGet(() -> readText(input, firstLine));
  }

  /**
   * Reads the bytes as they are, without making a text of them first.
   *
   * @return the document if nothing at all is wrong with it; else it is read again as text, which
   *     knows the places
   */
  private Optional<ReadResult<T>> readFaultless(ByteInput input, int firstLine) {
    byte[] bytes = input.bytes();
    boolean plain = bytes.length > 1 && bytes[0] == '{' && bytes[1] != 0;
    if (!plain || notation != Notation.JSON) {
      return Optional.empty();
    }
    FormFindings findings = FormFindings.ofPart(1);
    try (JsonParser parser =
        factory.createParser(ObjectReadContext.empty(), bytes, 0, bytes.length)) {
      FormInput in = new FormInput(parser, findings);
      in.nextValue();
      T value = shape.read(in);
      if (value == null || !findings.found().isEmpty() || in.nextValue()) {
        return Optional.empty();
      }
      SourceText text =
          SourceText.decodedBy(() -> new String(bytes, StandardCharsets.UTF_8))
              .startingAtLine(firstLine)
              .asForm();
      Provenance provenance =
          input.provenance(notation.mediaType(), Optional.of(StandardCharsets.UTF_8));
      return Optional.of(
          new ReadResult<>(value, text, SourceMap.foundBy(() -> map(text)), List.of(), provenance));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private ReadResult<T> readText(ByteInput input, int firstLine) {
    TextDecoder.Decoded decoded = TextDecoder.decode(input.bytes());
    Provenance provenance = input.provenance(notation.mediaType(), decoded.charset());
    SourceText text = decoded.text().startingAtLine(firstLine).asForm();
    return decoded.charset().isPresent()
        ? read(text, provenance, wrongEncoding(input.bytes(), decoded.charset().get()))
        : new ReadResult<>(empty, text, SourceMap.EMPTY, decoded.findings(), provenance);
  }

  private ReadResult<T> read(SourceText text, Provenance provenance, List<Finding> decoding) {
    Places places = new Places(notation, text.content());
    FormFindings findings = FormFindings.in(places, limits.findings());
    notation.refusedIn(text.content()).limit(limits.findings() + 1L).forEach(findings::refused);
    T value = empty;
    try (JsonParser parser = parser(text)) {
      FormInput in = new FormInput(parser, findings);
      if (in.nextValue()) {
        value = shape.readAnyway(in);
        in.refuseMore();
      } else if (!in.isBroken()) {
        return new ReadResult<>(
            empty,
            text,
            SourceMap.EMPTY,
            List.of(Finding.of(ReaderCatalogue.EMPTY_DOCUMENT).build()),
            provenance);
      }
    }
    SourceMap map = SourceMap.foundBy(() -> map(text));
    Optional<Finding> otherFormat = otherFormat(findings.found());
    if (otherFormat.isPresent()) {
      return new ReadResult<>(empty, text, map, List.of(otherFormat.get()), provenance);
    }
    List<Finding> all = new ArrayList<>(decoding);
    all.addAll(findings.placed(map));
    return new ReadResult<>(value, text, map, all, provenance);
  }

  /** Of a document in another version of the format, nothing else that was found counts. */
  private static Optional<Finding> otherFormat(List<Finding> findings) {
    return findings.stream().filter(f -> f.kind() == JsonFindings.UNKNOWN_FORMAT).findFirst();
  }

  private SourceMap map(SourceText text) {
    try (JsonParser parser = parser(text)) {
      return FormMap.of(parser, new Places(notation, text.content()));
    }
  }

  private JsonParser parser(SourceText text) {
    return notation.parser(factory, text.content());
  }

  private ReadResult<T> tooLarge(Provenance provenance) {
    Finding finding = Finding.of(JsonFindings.LIMIT_EXCEEDED).putArgument("fault", "size").build();
    return new ReadResult<>(
        empty, SourceText.of(""), SourceMap.EMPTY, List.of(finding), provenance);
  }

  private static List<Finding> wrongEncoding(byte[] bytes, Charset charset) {
    boolean marked =
        bytes.length >= BYTE_ORDER_MARK.length
            && bytes[0] == BYTE_ORDER_MARK[0]
            && bytes[1] == BYTE_ORDER_MARK[1]
            && bytes[2] == BYTE_ORDER_MARK[2];
    if (charset.equals(StandardCharsets.UTF_8) && !marked) {
      return List.of();
    }
    String encoding = marked ? "UTF-8 with a byte-order mark" : charset.name();
    return List.of(
        Finding.of(JsonFindings.WRONG_ENCODING).putArgument("encoding", encoding).build());
  }
}
