package dk.medsdk.io.line;

import dk.medsdk.source.SourceSpan;
import java.util.Objects;

/**
 * Some words of a source together with their place, so that text never travels without it.
 *
 * <p>{@code text} is exactly what stands in the source from {@code start} on.
 *
 * @param text the words
 * @param start the offset of their first character in the source, in UTF-16 code units
 */
public record Words(String text, int start) {

  /** Refuses {@code null}. */
  public Words {
    Objects.requireNonNull(text, "text");
  }

  /** Where they stand. */
  public SourceSpan span() {
    return SourceSpan.of(start, start + text.length());
  }

  /** Whether there is nothing but white space. */
  public boolean isBlank() {
    return strip().text.isEmpty();
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return text.length();
  }

  /** The part from one offset of these words to another, as {@link String#substring(int, int)}. */
  public Words part(int from, int to) {
    return new Words(text.substring(from, to), start + from);
  }

  /** The part from an offset of these words to their end. */
  public Words from(int offset) {
    return offset == 0 ? this : part(offset, text.length());
  }

  /** These words and those of a line below, as far apart as in the source, so that places hold. */
  public Words joinedWith(Words below) {
    int gap = Math.max(1, below.start - start - text.length());
    return new Words(text + " ".repeat(gap) + below.text, start);
  }

  /** The same words without white space, no-break spaces included, at either end. */
  public Words strip() {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? this : part(from, to);
  }

  /** A text with one blank where several stand beside each other. */
  public static String collapsed(String text) {
    if (text.indexOf("  ") < 0) {
      return text;
    }
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean again = text.charAt(i) == ' ' && i > 0 && text.charAt(i - 1) == ' ';
      if (!again) {
        collapsed.append(text.charAt(i));
      }
    }
    return collapsed.toString();
  }

  /** Whether a character separates words: a space of any width, a tabulator, an invisible mark. */
  public static boolean isSpace(char c) {
    return c <= ' ' || (c >= '\u00a0' && isSpaceBeyondAscii(c));
  }

  private static boolean isSpaceBeyondAscii(char c) {
    return c == '\u00a0'
        || c == '\u202f'
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u2028'
        || c == '\u2029'
        || (c >= '\u2000' && c <= '\u200a');
  }
}
