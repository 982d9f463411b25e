package dk.medsdk.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The lines of a stream of bytes, of which one is in memory at a time, blank ones left out.
 *
 * <p>Of a line that is too long, one byte more than the most is kept, and the rest is passed over.
 */
final class JsonLines extends AbstractSpliterator<JsonLines.Line> {

  private static final int BUFFER = 64 * 1024;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private int number;

  private JsonLines(InputStream in, int longest) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.in = in;
    this.longest = longest;
  }

  /** A line with its number, from 1. */
  static final class Line {
    private final int number;
    private final byte[] bytes;

    private Line(int number, byte[] bytes) {
      this.number = number;
      this.bytes = bytes;
    }

    int number() {
      return number;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  static Stream<Line> of(InputStream in, int longest) {
    return StreamSupport.stream(new JsonLines(in, longest), false);
  }

  static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super Line> action) {
    try {
      while (hasMore()) {
        byte[] line = readLine();
        number++;
        if (!isBlank(line)) {
          action.accept(new Line(number, line));
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean hasMore() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return at < filled;
  }

  private byte[] readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean ended = false;
    while (!ended && hasMore()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, at, Math.min(end - at, longest + 1 - line.size()));
      ended = end < filled;
      at = ended ? end + 1 : end;
    }
    return line.toByteArray();
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
