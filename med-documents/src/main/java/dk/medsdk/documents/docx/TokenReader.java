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
 * The characters of an XML part, with a limit to the length of tags, attributes, comments and texts
 * between tags: an XML reader keeps each of them whole, however long it is.
 */
final class TokenReader extends FilterReader {

  /** Where in the XML the last character stands. */
  private enum In {
    TEXT,
    OPENED,
    TAG,
    QUOTE,
    APOSTROPHE,
    DECLARATION,
    INSTRUCTION
  }

  private static final int UTF_8_MARK = 3;

  private In place = In.TEXT;
  private int length;
  private char before;
  private char beforeThat;
  private boolean comment;

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

  @Override
  public int read(char[] target, int offset, int count) throws IOException {
    int read = super.read(target, offset, count);
    for (int i = offset; i < offset + read; i++) {
      step(target[i]);
    }
    return read;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      step((char) read);
    }
    return read;
  }

  private void step(char c) {
    In next = next(c);
    boolean begins = place == In.TEXT ? next == In.OPENED : next == In.TEXT;
    length = begins ? 0 : length + 1;
    if (length > DocxLimits.LONGEST_TOKEN) {
      throw UnreadableException.limit(DocxLimits.LONGEST_TOKEN, "tokenCharacters");
    }
    place = next;
    beforeThat = before;
    before = c;
  }

  private In next(char c) {
    return switch (place) {
      case TEXT -> c == '<' ? In.OPENED : In.TEXT;
      case OPENED -> opened(c);
      case TAG -> tag(c);
      case QUOTE -> c == '"' ? In.TAG : In.QUOTE;
      case APOSTROPHE -> c == '\'' ? In.TAG : In.APOSTROPHE;
      case DECLARATION -> declaration(c);
      case INSTRUCTION -> c == '>' && before == '?' ? In.TEXT : In.INSTRUCTION;
    };
  }

  private In opened(char c) {
    comment = false;
    return switch (c) {
      case '!' -> In.DECLARATION;
      case '?' -> In.INSTRUCTION;
      default -> tag(c);
    };
  }

  private static In tag(char c) {
    return switch (c) {
      case '>' -> In.TEXT;
      case '"' -> In.QUOTE;
      case '\'' -> In.APOSTROPHE;
      default -> In.TAG;
    };
  }

  /** A comment ends with {@code -->}, a character section with {@code ]]>}. */
  private In declaration(char c) {
    if (before == '!') {
      comment = c == '-';
    }
    char mark = comment ? '-' : ']';
    return c == '>' && before == mark && beforeThat == mark ? In.TEXT : In.DECLARATION;
  }
}
