package dk.medsdk.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the table {@code ToUnicode} of a font into words: {@code <00e5>}, {@code [}, operators. */
final class UnicodeTableScanner {

  private final byte[] bytes;
  private int at;

  UnicodeTableScanner(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The next word, or {@code null} at the end. */
  @Nullable String next() {
    skipBlanks();
    if (at >= bytes.length) {
      return null;
    }
    int start = at++;
    byte first = bytes[start];
    if (first == '<' && at < bytes.length && bytes[at] != '<') {
      skipTo('>');
    } else if (first != '[' && first != ']' && first != '<' && first != '>') {
      while (at < bytes.length && !isEnd(bytes[at])) {
        at++;
      }
    }
    return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
  }

  private void skipBlanks() {
    while (at < bytes.length && (bytes[at] <= ' ' || bytes[at] == '%')) {
      if (bytes[at] == '%') {
        skipTo('\n');
      } else {
        at++;
      }
    }
  }

  private void skipTo(char end) {
    while (at < bytes.length && bytes[at] != end) {
      at++;
    }
    at = Math.min(bytes.length, at + 1);
  }

  private static boolean isEnd(byte b) {
    return b <= ' ' || b == '<' || b == '>' || b == '[' || b == ']' || b == '/';
  }

  /** The bytes of {@code <00e5>}; none if the word is no such number. */
  static List<Byte> bytes(String token) {
    List<Byte> bytes = new ArrayList<>();
    if (!token.startsWith("<") || !token.endsWith(">")) {
      return bytes;
    }
    int high = -1;
    for (int i = 1; i < token.length() - 1; i++) {
      int digit = Character.digit(token.charAt(i), 16);
      if (digit >= 0 && high < 0) {
        high = digit;
      } else if (digit >= 0) {
        bytes.add((byte) ((high << 4) | digit));
        high = -1;
      }
    }
    return bytes;
  }
}
