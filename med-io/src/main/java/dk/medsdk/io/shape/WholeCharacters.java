package dk.medsdk.io.shape;

import java.io.Reader;
import java.util.stream.IntStream;

/**
 * Gives a text to the parser of YAML, in pieces that never end in the middle of a character.
 *
 * <p>The parser reads one more than its buffer holds where a piece ends in half a character, and
 * fails. It also gives up a whole text for one character that YAML does not allow (YAML 1.2.2,
 * section 5.1: controls, U+007F to U+009F but U+0085, halves of characters, U+FFFE, U+FFFF); it is
 * given {@code U+FFFD} in its place.
 */
final class WholeCharacters extends Reader {

  private static final char REPLACEMENT = '\uFFFD';

  private final String text;
  private int at;

  WholeCharacters(String text) {
    this.text = text;
  }

  /** Where characters stand that YAML does not allow, in order. */
  static IntStream refusedIn(String text) {
    return IntStream.range(0, text.length()).filter(i -> isRefused(text, i));
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
    for (int i = at; i < end; i++) {
      if (isRefused(text, i)) {
        buffer[offset + i - at] = REPLACEMENT;
      }
    }
    int given = end - at;
    at = end;
    return given;
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  private static boolean isRefused(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x7f) {
      return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }
    if (c < 0xa0) {
      return c != '\u0085';
    }
    return c >= Character.MIN_SURROGATE && (isHalf(text, at) || c >= '\uFFFE');
  }

  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
