package dk.medsdk.documents.docx;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The characters of an XML part, and never too many of them for one tag, comment or stretch of
 * text: an XML reader keeps each of those whole, however long it is.
 */
final class TokenReader extends FilterReader {

  private static final int UTF_8_MARK = 3;

  private int inToken;

  private TokenReader(Reader reader) {
    super(reader);
  }

  /**
   * The characters of a part. Parts of Office files are UTF-8 or, with a byte-order mark, UTF-16
   * (ECMA-376-2, 8.2.3); nothing else.
   */
  static TokenReader of(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(2);
    int start = (buffered.read() << 8) | buffered.read();
    buffered.reset();
    boolean wide = start == 0xFEFF || start == 0xFFFE;
    if (start == 0xEFBB) {
      buffered.skipNBytes(UTF_8_MARK);
    }
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new TokenReader(new InputStreamReader(buffered, charset));
  }

  /** Says that what comes now is the next tag, comment or stretch of text. */
  void beginToken() {
    inToken = 0;
  }

  @Override
  public int read(char[] target, int offset, int count) throws IOException {
    int read = super.read(target, offset, count);
    take(read);
    return read;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    take(1);
    return read;
  }

  private void take(int count) {
    inToken += count;
    if (inToken > DocxLimits.LONGEST_TOKEN) {
      throw UnreadableException.limit(DocxLimits.LONGEST_TOKEN, "tokenCharacters");
    }
  }
}
