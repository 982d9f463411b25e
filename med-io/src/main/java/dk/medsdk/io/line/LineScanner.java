package dk.medsdk.io.line;

import dk.medsdk.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into lines, blank ones included, and finds their bullets.
 *
 * <p>Lines end with LF, CR or CRLF. Bullets are {@code - – • · * ▪ ◦ ‣}, the letter {@code o}
 * alone, and the private-use glyphs that Word's Symbol and Wingdings fonts leave (U+F0B7, U+F0A7,
 * U+F02D), each with white space after it.
 */
public final class LineScanner {

  private static final String BULLETS = "-–•·*▪◦‣●o\uf0b7\uf0a7\uf02d\uf0d8";

  private LineScanner() {}

  /** The lines of a text; an empty text has one blank line. */
  public static List<Line> scan(SourceText source) {
    String text = source.content();
    List<Line> lines = new ArrayList<>(text.length() / 60 + 4);
    int start = 0;
    int feed = find(text, '\n', 0);
    int carriage = find(text, '\r', 0);
    while (start <= text.length()) {
      // Each is looked for again only when it is passed: most texts have none of the second.
      feed = feed < start ? find(text, '\n', start) : feed;
      carriage = carriage < start ? find(text, '\r', start) : carriage;
      int end = Math.min(feed, carriage);
      lines.add(line(text, start, end, traits(text, start, end)));
      start = end + terminatorLength(text, end);
      if (end == text.length()) {
        break;
      }
    }
    return lines;
  }

  private static Traits traits(String text, int start, int end) {
    return Verbatim.isAt(text, start, end) ? Traits.VERBATIM : Traits.NONE;
  }

  /** Whether a text has more than so many lines; the rest of it is not looked at. */
  public static boolean hasMoreThan(int lines, SourceText source) {
    String text = source.content();
    if (text.length() < lines) {
      // Each line but the last has an end, so that short texts need not be gone through.
      return false;
    }
    int ends = 0;
    for (int i = 0; i < text.length() && ends < lines; i++) {
      char c = text.charAt(i);
      ends += c == '\n' || (c == '\r' && !text.startsWith("\r\n", i)) ? 1 : 0;
    }
    return ends >= lines;
  }

  /** Whether a character marks the elements of lists. */
  public static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  /** Where a character stands next; the end of the text if it does not. */
  private static int find(String text, char c, int from) {
    int at = text.indexOf(c, from);
    return at < 0 ? text.length() : at;
  }

  private static int terminatorLength(String text, int end) {
    return text.startsWith("\r\n", end) ? 2 : 1;
  }

  /** The line of the characters from one place to another. */
  static Line line(CharSequence text, int start, int end, Traits traits) {
    int from = start;
    int to = end;
    while (from < to && Words.isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && Words.isSpace(text.charAt(to - 1))) {
      to--;
    }
    Words words = new Words(text.subSequence(from, to).toString(), from);
    return new Line(words, from - start, words.from(bulletLength(words.text())), traits);
  }

  /** A line of some words of another, its bullet found anew. */
  public static Line line(Words words) {
    return new Line(words, 0, words.from(bulletLength(words.text())));
  }

  private static int bulletLength(String text) {
    if (text.length() < 2 || !isBullet(text.charAt(0))) {
      return 0;
    }
    int at = 1;
    while (at < text.length() && Words.isSpace(text.charAt(at))) {
      at++;
    }
    boolean glyph = text.charAt(0) >= '\ue000';
    return at > 1 || glyph ? at : 0;
  }
}
