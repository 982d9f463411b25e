package dk.medsdk.documents.pdf;

import dk.medsdk.documents.DocumentFinding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.bytes.ByteInput;
import dk.medsdk.io.line.LineDocument;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.MeetingDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads agendas and minutes from PDF files: {@code MedPdf.read(Path.of("referat.pdf")).value()}.
 *
 * <p>Every file is a document: what cannot be read is a finding, and nothing is thrown for content.
 * Safe to use from many threads.
 */
public final class MedPdf {

  /** The most bytes that are read, 64 MB: pictures are in the file too. */
  public static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final String MEDIA_TYPE = "application/pdf";

  private MedPdf() {}

  /**
   * Reads a file.
   *
   * @throws IOException if the file cannot be opened or read
   */
  public static ReadResult<MeetingDocument> read(Path file) throws IOException {
    return read(ByteInput.of(file, MOST_BYTES));
  }

  /**
   * Reads a stream to its end, which the caller closes.
   *
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult<MeetingDocument> read(InputStream in) throws IOException {
    return read(ByteInput.of(in, MOST_BYTES));
  }

  /** Reads the bytes of a file. */
  public static ReadResult<MeetingDocument> read(byte[] bytes) {
    return read(ByteInput.of(bytes, MOST_BYTES));
  }

  private static ReadResult<MeetingDocument> read(ByteInput input) {
    LineDocument lines =
        input.isTooLarge()
            ? LineDocument.unread(DocumentFinding.tooLarge(MOST_BYTES))
            : lines(input.bytes());
    return MedText.read(lines, input.provenance(MEDIA_TYPE, Optional.empty()));
  }

  /** The lines of a file, with what its format tells of them. */
  static LineDocument lines(byte[] bytes) {
    return QuietLogging.during(() -> new PdfReading(bytes, PdfLimits.LONGEST).read());
  }
}
