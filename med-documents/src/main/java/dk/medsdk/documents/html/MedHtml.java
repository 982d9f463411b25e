package dk.medsdk.documents.html;

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
 * Reads agendas and minutes from web pages (HTML): {@code
 * MedHtml.read(Path.of("referat.html")).value()}.
 *
 * <p>A whole page of an intranet will do: menus, columns beside the text and the foot of the site
 * are left out. Findings point at line and column of the HTML. Every file is a document: what
 * cannot be read is a finding, and nothing is thrown for content. Safe to use from many threads;
 * nothing that a page refers to is fetched.
 */
public final class MedHtml {

  /** The most bytes that are read, 16 MB: pictures that are written into the page are counted. */
  public static final int MOST_BYTES = HtmlLimits.MOST_BYTES;

  private static final String MEDIA_TYPE = "text/html";

  private MedHtml() {}

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
    return bytes.length > MOST_BYTES
        ? tooLarge(ByteInput.of(Optional.empty(), bytes, MOST_BYTES))
        : read(ByteInput.of(bytes, MOST_BYTES));
  }

  private static ReadResult<MeetingDocument> read(ByteInput input) {
    if (input.isTooLarge()) {
      return tooLarge(input);
    }
    DecodedPage page = DecodedPage.of(input.bytes());
    return MedText.read(HtmlPage.lines(page), input.provenance(MEDIA_TYPE, page.charset()));
  }

  private static ReadResult<MeetingDocument> tooLarge(ByteInput input) {
    LineDocument unread = LineDocument.unread(DocumentFinding.tooLarge(MOST_BYTES));
    return MedText.read(unread, input.provenance(MEDIA_TYPE, Optional.empty()));
  }

  /** The lines of a file, with what its format tells of them. */
  static LineDocument lines(byte[] bytes) {
    return HtmlPage.lines(DecodedPage.of(bytes));
  }
}
