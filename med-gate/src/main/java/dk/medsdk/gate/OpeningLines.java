package dk.medsdk.gate;

import org.jspecify.annotations.Nullable;

/**
 * The first lines of a document whose encoding is not known yet.
 *
 * <p>What tells formats apart is ASCII, which is the same in every encoding of documents once the
 * byte-order mark and UTF-16's zero bytes are left out; other characters come out as others.
 */
final class OpeningLines {

  /** How much of a line is kept, and its last character. */
  private static final int MOST_CHARACTERS = 200;

  private final byte[] bytes;
  private int at;

  OpeningLines(byte[] bytes) {
    this.bytes = bytes;
    this.at = markLength(bytes);
  }

  /**
   * The next line that is not blank, without the blanks around it and, if it is long, without its
   * middle; none at the end.
   */
  @Nullable String nextPrinted() {
    while (at < bytes.length) {
      String line = next();
      if (!line.isEmpty()) {
        return line;
      }
    }
    return null;
  }

  private String next() {
    StringBuilder line = new StringBuilder();
    char last = ' ';
    while (at < bytes.length) {
      char c = (char) (bytes[at++] & 0xFF);
      if (c == '\n' || c == '\r') {
        break;
      }
      if (c > ' ') {
        last = c;
      }
      if (c != 0 && line.length() < MOST_CHARACTERS) {
        line.append(c);
      }
    }
    boolean cut = line.length() == MOST_CHARACTERS;
    return cut ? line.append(last).toString().strip() : line.toString().strip();
  }

  /** How many bytes the byte-order mark takes, if there is one. */
  static int markLength(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) ? 2 : 0;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
