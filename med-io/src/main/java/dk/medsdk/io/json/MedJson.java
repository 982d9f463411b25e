package dk.medsdk.io.json;

import dk.medsdk.io.Provenance;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.bytes.ByteInput;
import dk.medsdk.io.shape.MeetingShapes;
import dk.medsdk.io.shape.Notation;
import dk.medsdk.io.shape.OrganisationShapes;
import dk.medsdk.io.shape.Shape;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.TokenStreamFactory;

/**
 * Reads and writes the form {@code med/1}, in JSON, NDJSON and YAML.
 *
 * <pre>{@code
 * MeetingDocument document = MedJson.documents().read(Path.of("referat.json")).orThrow();
 * String json = MedJson.documents().indented().write(document);
 * }</pre>
 *
 * <p>Nothing is thrown for content: everything that is wrong with a document is a finding with
 * line, column and JSON Pointer, all of them in one pass, and what could be read is the value. What
 * is written is the same to the byte for equal values, with properties in the order of {@code
 * docs/format.md}, and reads back equal. Immutable and safe to share between threads.
 *
 * @param <T> what is read and written
 */
public final class MedJson<T> {

  private static final MedJson<MeetingDocument> DOCUMENTS =
      new MedJson<>(
          MeetingShapes.DOCUMENT,
          MeetingDocument.builder().kind(DocumentKind.UNKNOWN).build(),
          Notation.JSON,
          JsonLimits.STANDARD,
          false);

  private static final MedJson<Organisation> ORGANISATIONS =
      new MedJson<>(
          OrganisationShapes.ORGANISATION,
          Organisation.builder().build(),
          Notation.JSON,
          JsonLimits.LARGE,
          false);

  private final Shape<T, ?> shape;
  private final T empty;
  private final Notation notation;
  private final JsonLimits limits;
  private final boolean indented;
  private final JsonReader<T> reader;
  private final JsonWriter<T> writer;

  private MedJson(
      Shape<T, ?> shape, T empty, Notation notation, JsonLimits limits, boolean indented) {
    this.shape = shape;
    this.empty = empty;
    this.notation = notation;
    this.limits = limits;
    this.indented = indented;
    TokenStreamFactory factory = notation.factory(limits.forJackson(), limits.nesting());
    this.reader = new JsonReader<>(shape, empty, notation, limits, factory);
    this.writer = new JsonWriter<>(shape, notation, factory, indented);
  }

  /** Agendas and minutes, in JSON without white space. */
  public static MedJson<MeetingDocument> documents() {
    return DOCUMENTS;
  }

  /** Employers with their committees and mandates, in JSON without white space. */
  public static MedJson<Organisation> organisations() {
    return ORGANISATIONS;
  }

  /**
   * The same in YAML 1.2, for those who write by hand: without anchors, aliases and tags.
   *
   * <p>The size of a document is limited to a quarter, since reading YAML takes longer.
   */
  public MedJson<T> inYaml() {
    JsonLimits smaller = limits.withDocumentSize(Math.max(1, limits.documentSize() / 4));
    return new MedJson<>(shape, empty, Notation.YAML, smaller, indented);
  }

  /** The same, written with a line for each value and two spaces a level. */
  public MedJson<T> indented() {
    return new MedJson<>(shape, empty, notation, limits, true);
  }

  /** The same with other limits for what is read. */
  public MedJson<T> withLimits(JsonLimits others) {
    return new MedJson<>(shape, empty, notation, others, indented);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if the file cannot be opened or read
   */
  public ReadResult<T> read(Path file) throws IOException {
    return reader.read(ByteInput.of(file, limits.documentSize()));
  }

  /**
   * Reads a stream to its end, which the caller closes.
   *
   * @throws IOException if the stream cannot be read
   */
  public ReadResult<T> read(InputStream in) throws IOException {
    return reader.read(ByteInput.of(in, limits.documentSize()));
  }

  /** Reads bytes: UTF-8, or another encoding with a finding that says so. */
  public ReadResult<T> read(byte[] bytes) {
    return reader.read(ByteInput.of(bytes, limits.documentSize()));
  }

  /** Reads a text: the document itself, not the name of a file. */
  public ReadResult<T> read(String text) {
    return reader.read(text);
  }

  /**
   * Reads a file of NDJSON: a document in JSON on each line, blank lines aside.
   *
   * <p>One line at a time is in memory. A line that is no document gives a result with findings at
   * its number in the file, and the lines after it are read.
   *
   * @return the documents in order, to be closed after use; where the file can be read no further,
   *     it throws {@link java.io.UncheckedIOException}
   * @throws IOException if the file cannot be opened
   */
  public Stream<ReadResult<T>> readLines(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    Optional<String> name = Optional.ofNullable(file.getFileName()).map(Path::toString);
    return lines(in, name).onClose(() -> JsonLines.close(in));
  }

  /**
   * Reads NDJSON from a stream, which the caller closes: a document in JSON on each line.
   *
   * @see #readLines(Path)
   */
  public Stream<ReadResult<T>> readLines(InputStream in) {
    return lines(in, Optional.empty());
  }

  /**
   * The value as text. Half a character in it stays as it is, or becomes its escape {@code \ud83d}
   * in bytes, which no encoding could hold otherwise; readers report it.
   *
   * @throws IllegalArgumentException if the value has more levels than the limits allow
   */
  public String write(T value) {
    return writer.writeText(value);
  }

  /**
   * The value in UTF-8, without a line end.
   *
   * @throws IllegalArgumentException as {@link #write(Object)}
   */
  public byte[] writeBytes(T value) {
    return writer.write(value, Optional.empty());
  }

  /**
   * The value in UTF-8, with where it came from at its end, of which readers make nothing.
   *
   * @throws IllegalArgumentException as {@link #write(Object)}
   */
  public byte[] writeBytes(T value, Provenance provenance) {
    return writer.write(value, Optional.of(provenance));
  }

  /**
   * Writes the value in UTF-8 to a stream, which stays open.
   *
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException as {@link #write(Object)}; nothing is written then
   */
  public void write(T value, OutputStream out) throws IOException {
    out.write(writeBytes(value));
  }

  /**
   * Writes the value in UTF-8 to a file, in the place of what was there.
   *
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException as {@link #write(Object)}; the file stays as it is then
   */
  public void write(T value, Path file) throws IOException {
    Files.write(file, writeBytes(value));
  }

  private Stream<ReadResult<T>> lines(InputStream in, Optional<String> name) {
    // Lines are JSON whatever the documents beside them are written in.
    JsonReader<T> lineReader =
        notation == Notation.JSON
            ? reader
            : new MedJson<>(shape, empty, Notation.JSON, limits, indented).reader;
    return JsonLines.of(in, limits.documentSize())
        .map(line -> lineReader.readLine(line.bytes(), name, line.number()));
  }
}
