package dk.medsdk.gate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A PDF file whose packed pages are damaged inside, so that what befalls them reaches a reader.
 *
 * <p>A file whose table of objects is packed itself, as other programs write it, keeps its length:
 * what is damaged takes the room that was there, and what does not fit is cut off.
 */
final class PackedPdf {

  private static final Pattern PACKED =
      Pattern.compile(
          "<< {1,2}(?:/Filter )?/(?:FlateDecode /Length (\\d{1,9})"
              + "|Length (\\d{1,9}) /Filter /FlateDecode) >>\nstream\n");
  private static final String TABLE = "xref\n0 ";
  private static final String PAGE = " Tf";
  private static final Pattern OBJECT = Pattern.compile("\n(\\d{1,9}) 0 obj\n");

  private final String file;

  PackedPdf(byte[] file) {
    this.file = new String(file, ISO_8859_1);
  }

  /** How many of the packed parts hold the lines of a page, which are in order. */
  int pages() {
    Matcher packed = PACKED.matcher(file);
    int pages = 0;
    for (int at = 0; packed.find(at); at = end(packed)) {
      pages += isPage(content(packed)) ? 1 : 0;
    }
    return pages;
  }

  /** The file with all that is packed in it changed, and with a table that fits. */
  byte[] with(UnaryOperator<byte[]> change) {
    StringBuilder changed = new StringBuilder();
    Matcher packed = PACKED.matcher(file);
    int at = 0;
    while (packed.find(at)) {
      byte[] content = content(packed);
      byte[] other = change.apply(content);
      changed.append(file, at, packed.start());
      changed.append(
          Arrays.equals(other, content)
              ? file.substring(packed.start(), end(packed))
              : again(packed, other));
      at = end(packed);
    }
    String body = changed.append(file, at, file.length()).toString();
    int table = body.lastIndexOf(TABLE);
    String whole = table < 0 ? body : body.substring(0, table) + table(body.substring(0, table));
    return whole.getBytes(ISO_8859_1);
  }

  /** The file with one page changed, counted from 0. */
  byte[] with(int page, UnaryOperator<byte[]> change) {
    AtomicInteger seen = new AtomicInteger();
    return with(
        content ->
            isPage(content) && seen.getAndIncrement() == page ? change.apply(content) : content);
  }

  private static boolean isPage(byte[] content) {
    return new String(content, ISO_8859_1).contains(PAGE);
  }

  private byte[] content(Matcher packed) {
    return unpacked(file.substring(packed.end(), end(packed)));
  }

  private static int end(Matcher packed) {
    String length = packed.group(1) == null ? packed.group(2) : packed.group(1);
    return packed.end() + Integer.parseInt(length);
  }

  private String again(Matcher packed, byte[] content) {
    if (file.contains(TABLE)) {
      String again = packed(content);
      return "<< /Filter /FlateDecode /Length " + again.length() + " >>\nstream\n" + again;
    }
    int room = end(packed) - packed.end();
    byte[] rest = content;
    String again = packed(rest);
    while (again.length() > room) {
      rest = Arrays.copyOf(rest, rest.length - 1);
      again = packed(rest);
    }
    return packed.group() + again + "\0".repeat(room - again.length());
  }

  private static String table(String body) {
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    Matcher object = OBJECT.matcher(body);
    int size = 1;
    for (int at = 0; object.find(at) && size == Integer.parseInt(object.group(1)); size++) {
      table.append("%010d 00000 n \n".formatted(object.start() + 1));
      at = object.end() - 1;
    }
    return "xref\n0 "
        + size
        + "\n"
        + table
        + "trailer\n<< /Size "
        + size
        + " /Root 1 0 R >>\nstartxref\n"
        + body.length()
        + "\n%%EOF\n";
  }

  private static byte[] unpacked(String packed) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(packed.getBytes(ISO_8859_1));
    try (InflaterInputStream in = new InflaterInputStream(bytes)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String packed(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(ISO_8859_1);
  }
}
