package dk.medsdk.gate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A Word file that is damaged inside and packed again: what befalls the archive ends at its check
 * sums, what befalls a part reaches the reader.
 */
final class PackedWord {

  static final String DOCUMENT = "word/document.xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  PackedWord(byte[] file) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] document() {
    return parts.getOrDefault(DOCUMENT, new byte[0]).clone();
  }

  /** The file with every part changed whose name ends so: {@code .xml}. */
  byte[] with(String name, UnaryOperator<byte[]> change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        boolean changed = part.getKey().endsWith(name);
        zip.write(changed ? change.apply(part.getValue()) : part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
