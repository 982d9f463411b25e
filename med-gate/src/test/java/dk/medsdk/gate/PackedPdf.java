package dk.medsdk.gate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A PDF file whose packed pages are damaged inside, so that what befalls them reaches a reader. */
final class PackedPdf {

  private static final Pattern PACKED =
      Pattern.compile("/FlateDecode /Length (\\d{1,9}) >>\nstream\n");
  private static final Pattern OBJECT = Pattern.compile("\n(\\d{1,9}) 0 obj\n");

  private final String file;

  PackedPdf(byte[] file) {
    this.file = new String(file, ISO_8859_1);
  }

  /** The file with what is packed in it changed, and with a table that fits. */
  byte[] with(UnaryOperator<byte[]> change) {
    StringBuilder changed = new StringBuilder();
    Matcher packed = PACKED.matcher(file);
    int at = 0;
    while (packed.find(at)) {
      int end = packed.end() + Integer.parseInt(packed.group(1));
      byte[] content = unpacked(file.substring(packed.end(), end));
      String again = packed(change.apply(content));
      changed.append(file, at, packed.start());
      changed.append("/FlateDecode /Length ").append(again.length()).append(" >>\nstream\n");
      changed.append(again);
      at = end;
    }
    String body = changed.append(file, at, file.lastIndexOf("xref\n0 ")).toString();
    return (body + table(body)).getBytes(ISO_8859_1);
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
