package dk.medsdk.io.shape;

import java.io.Reader;

/**
 * Gives a text in pieces that never end in the middle of a character.
 *
 * <p>The parser of YAML reads one more than its buffer holds where a piece ends in half a
 * character, and fails.
 */
final class WholeCharacters extends Reader {

  private final String text;
  private int at;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (at == text.length()) {
      return -1;
    }
    int end = Math.min(at + length, text.length());
    if (end - at > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(at, end, buffer, offset);
    int given = end - at;
    at = end;
    return given;
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
