package dk.medsdk.source;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The decoded text of a document, as it was, never normalised: every offset of a {@link SourceSpan}
 * counts into it.
 *
 * <p>Lines end with LF, CR or CRLF. They are counted when a position is first asked for, since most
 * documents have nothing to report. Safe to share between threads; two are equal when their texts
 * are.
 */
public final class SourceText {

  private final Supplier<String> decoder;
  private final int firstLine;
  private final List<SourcePlace> places;
  private final boolean form;
  private volatile @Nullable String content;
  private volatile int[] lineStarts = {};

  private SourceText(
      Supplier<String> decoder, int firstLine, List<SourcePlace> places, boolean form) {
    this.decoder = decoder;
    this.firstLine = firstLine;
    this.places = places;
    this.form = form;
  }

  /** The text as it stands, byte-order mark removed by whoever decoded it. */
  public static SourceText of(String content) {
    Objects.requireNonNull(content, "content");
    return new SourceText(() -> content, 1, List.of(), false);
  }

  /**
   * A text that is decoded when it is first asked for, for readers that need no text themselves.
   *
   * @param decoder gives the text, always the same; may be asked more than once
   */
  public static SourceText decodedBy(Supplier<String> decoder) {
    return new SourceText(Objects.requireNonNull(decoder, "decoder"), 1, List.of(), false);
  }

  /**
   * The same text as a part of a larger one, such as one document of many in a file.
   *
   * @param line the number that its first line has there, from 1
   * @throws IllegalArgumentException if the number is less than 1
   */
  public SourceText startingAtLine(int line) {
    if (line < 1) {
      throw new IllegalArgumentException("lines are counted from 1: " + line);
    }
    return new SourceText(this::content, line, places, form);
  }

  /**
   * The same text as what was taken out of a document that counts in another way, such as pages.
   *
   * @param ofLines the place of each line in that document; lines after the last are counted as
   *     lines
   */
  public SourceText takenFrom(List<SourcePlace> ofLines) {
    return new SourceText(this::content, firstLine, List.copyOf(ofLines), form);
  }

  /** The same text as what programs read, JSON or YAML: values stand after their properties. */
  public SourceText asForm() {
    return form ? this : new SourceText(this::content, firstLine, places, true);
  }

  /** Whether it is what programs read. */
  public boolean isForm() {
    return form;
  }

  /** The number of its first line: 1, unless it is a part of a larger text. */
  public int firstLine() {
    return firstLine;
  }

  /** The whole text. */
  public String content() {
    String known = content;
    if (known == null) {
      known = decoder.get();
      content = known;
    }
    return known;
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return content().length();
  }

  /**
   * The words that a span covers.
   *
   * @throws IndexOutOfBoundsException if the span goes past the end of this text
   */
  public String cut(SourceSpan span) {
    return content().substring(span.start(), span.end());
  }

  /**
   * The line and column of an offset; the offset after the last character is a place too.
   *
   * @throws IndexOutOfBoundsException if the offset is negative or past the end
   */
  public SourcePosition positionOf(int offset) {
    int line = lineIndexOf(offset);
    int column = content().codePointCount(starts()[line], offset) + 1;
    return new SourcePosition(line + firstLine, column);
  }

  /**
   * The place of an offset as the document counts: line and column, unless it has pages or
   * paragraphs.
   *
   * @throws IndexOutOfBoundsException if the offset is negative or past the end
   */
  public SourcePlace placeOf(int offset) {
    int line = lineIndexOf(offset);
    return line < places.size() ? places.get(line) : SourcePlace.of(positionOf(offset));
  }

  /**
   * The number of the line in which an offset lies, from {@link #firstLine()}.
   *
   * @throws IndexOutOfBoundsException if the offset is negative or past the end
   */
  public int lineOf(int offset) {
    return lineIndexOf(offset) + firstLine;
  }

  /** How many lines there are; an empty text has one. */
  public int lineCount() {
    return starts().length;
  }

  /**
   * The stretch of a line, without what ends it.
   *
   * @param line the line, from {@link #firstLine()}
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public SourceSpan line(int line) {
    int[] starts = starts();
    int index = Objects.checkIndex(line - firstLine, starts.length);
    int start = starts[index];
    int end = index + 1 < starts.length ? starts[index + 1] : content().length();
    while (end > start && isLineEnd(content().charAt(end - 1))) {
      end--;
    }
    return SourceSpan.of(start, end);
  }

  private int lineIndexOf(int offset) {
    Objects.checkIndex(offset, content().length() + 1);
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found : -found - 2;
  }

  private int[] starts() {
    int[] known = lineStarts;
    if (known.length == 0) {
      known = findLineStarts(content());
      lineStarts = known;
    }
    return known;
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[Math.max(16, text.length() / 40)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText text
        && firstLine == text.firstLine
        && places.equals(text.places)
        && content().equals(text.content());
  }

  @Override
  public int hashCode() {
    return content().hashCode();
  }

  /** The size and the number of lines; never the text, which may hold what must not be logged. */
  @Override
  public String toString() {
    return "SourceText(" + length() + " characters, " + lineCount() + " lines)";
  }
}
