package dk.medsdk.gate;

import dk.medsdk.documents.docx.MedDocx;
import dk.medsdk.documents.html.MedHtml;
import dk.medsdk.documents.pdf.MedPdf;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.MeetingDocument;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Reads an agenda or minutes in whatever format they are: {@code
 * DocumentReader.read(Path.of("referat.docx")).value()}.
 *
 * <p>What a document is shows in its content, never in its name. PDF and Word files begin with
 * letters of their own, web pages with a tag, JSON with a brace and a name in quotes; YAML says
 * {@code format: med/1} before anything but comments and other names; all else is read as text,
 * which says so if it is none. Nothing is thrown for content. Safe to use from many threads.
 */
public final class DocumentReader {

  /**
   * The most bytes of a document that are read, 64 MB for Word and PDF files, in which pictures
   * are; in every other format {@value MedText#MOST_BYTES}, 16 MB.
   */
  public static final int MOST_BYTES = MedDocx.MOST_BYTES;

  /** What tells a web page may stand behind the comments and styles that programs save first. */
  private static final int BEGINNING = 64 * 1024;

  private DocumentReader() {}

  /**
   * Reads a file that holds one document.
   *
   * @throws IOException if the file cannot be opened or read
   */
  public static ReadResult<MeetingDocument> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return named(file).apply(read(in));
    }
  }

  /**
   * Reads one document from a stream, to its end, which the caller closes.
   *
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult<MeetingDocument> read(InputStream in) throws IOException {
    byte[] beginning = in.readNBytes(BEGINNING);
    Optional<DocumentFormat> marked = DocumentFormat.marked(beginning);
    return marked.isPresent()
        ? readFile(marked.get(), whole(beginning, in))
        : read(textOf(beginning, in));
  }

  /** Reads one document from its bytes, in whatever format and encoding they are. */
  public static ReadResult<MeetingDocument> read(byte[] bytes) {
    return switch (DocumentFormat.of(bytes)) {
      case DOCX -> MedDocx.read(bytes);
      case HTML -> MedHtml.read(bytes);
      case PDF -> MedPdf.read(bytes);
      case TEXT -> MedText.read(bytes);
      case JSON, NDJSON -> MedJson.documents().read(bytes);
      case YAML -> MedJson.documents().inYaml().read(bytes);
    };
  }

  /** Reads one document from a text: the words themselves, not the name of a file. */
  public static ReadResult<MeetingDocument> read(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return switch (DocumentFormat.of(utf8)) {
      case DOCX, HTML, PDF -> read(utf8);
      case TEXT -> MedText.read(text);
      case JSON, NDJSON -> MedJson.documents().read(text);
      case YAML -> MedJson.documents().inYaml().read(text);
    };
  }

  /**
   * Reads every document in a file: one, or the lines of NDJSON, of which one is in memory at a
   * time.
   *
   * @return the documents in order, to be closed after use; where the file can be read no further,
   *     it throws {@link UncheckedIOException}
   * @throws IOException if the file cannot be opened or its beginning not read
   */
  public static Stream<ReadResult<MeetingDocument>> readAll(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return readAll(in).map(named(file)).onClose(() -> close(in));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * Reads every document in a stream, which the caller closes.
   *
   * @see #readAll(Path)
   */
  public static Stream<ReadResult<MeetingDocument>> readAll(InputStream in) throws IOException {
    byte[] beginning = in.readNBytes(BEGINNING);
    Optional<DocumentFormat> marked = DocumentFormat.marked(beginning);
    if (marked.isPresent()) {
      return Stream.of(readFile(marked.get(), whole(beginning, in)));
    }
    byte[] text = textOf(beginning, in);
    return DocumentFormat.of(text) == DocumentFormat.NDJSON
        ? MedJson.documents().readLines(whole(text, in))
        : Stream.of(read(text));
  }

  /** Reads what needs not be in memory twice, as large as it may be. */
  private static ReadResult<MeetingDocument> readFile(DocumentFormat format, InputStream in)
      throws IOException {
    return switch (format) {
      case PDF -> MedPdf.read(in);
      case HTML -> MedHtml.read(in);
      default -> MedDocx.read(in);
    };
  }

  private static InputStream whole(byte[] beginning, InputStream rest) {
    return new SequenceInputStream(new ByteArrayInputStream(beginning), new LeftOpen(rest));
  }

  /** A stream that belongs to someone else: a sequence would close it at its end. */
  private static final class LeftOpen extends FilterInputStream {
    LeftOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  /** All of a text that is not too large, and of one that is enough to see that. */
  private static byte[] textOf(byte[] beginning, InputStream rest) throws IOException {
    return beginning.length < BEGINNING
        ? beginning
        : whole(beginning, rest).readNBytes(MedText.MOST_BYTES + 1);
  }

  private static UnaryOperator<ReadResult<MeetingDocument>> named(Path file) {
    Path name = file.getFileName();
    return name == null ? read -> read : read -> read.named(name.toString());
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
