package dk.medsdk.documents.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Tells by their first bytes what files are that are no zip archives. */
final class OtherFormat {

  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** The stream that an Office file with a password lies in (MS-OFFCRYPTO, 2.3.4.4). */
  private static final String ENCRYPTED = "EncryptedPackage";

  private static final String DOCUMENT = "WordDocument";

  /** Streams of files that hold no Word document, each with what such a file is. */
  private static final List<Map.Entry<String, String>> OTHER_STREAMS =
      List.of(
          Map.entry("__substg1.0_", "mail"),
          Map.entry("PowerPoint Document", "powerPoint"),
          Map.entry("Workbook", "excel"));

  private OtherFormat() {}

  /**
   * Lets a zip archive pass.
   *
   * @throws UnreadableException if it is something else, or locked with a password
   */
  static void refuse(byte[] bytes) {
    if (startsWith(bytes, ZIP)) {
      return;
    }
    if (startsWith(bytes, OLD_OFFICE)) {
      throw contains(bytes, ENCRYPTED)
          ? UnreadableException.locked()
          : UnreadableException.notWord(oldFormat(bytes));
    }
    throw UnreadableException.notWord(format(bytes));
  }

  private static String oldFormat(byte[] bytes) {
    return contains(bytes, DOCUMENT)
        ? "oldOffice"
        : OTHER_STREAMS.stream()
            .filter(stream -> contains(bytes, stream.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("oldOffice");
  }

  private static String format(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return "pdf";
    }
    if (start.startsWith("{\\rtf")) {
      return "rtf";
    }
    return start.replace("\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<")
        ? "html"
        : "other";
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /** Whether the name of a stream stands in a file. */
  private static boolean contains(byte[] bytes, String name) {
    byte[] part = name.getBytes(StandardCharsets.UTF_16LE);
    for (int at = 0; at <= bytes.length - part.length; at++) {
      if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }
}
