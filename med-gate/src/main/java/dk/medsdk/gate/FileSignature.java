package dk.medsdk.gate;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells files that are not text by their first bytes: {@code %PDF-} begins a PDF file, {@code PK} a
 * Word file.
 */
final class FileSignature {

  /** How far from the beginning {@code %PDF-} may stand (PDF 1.7, note 13 of appendix H). */
  private static final int PDF_REACH = 1024;

  private static final byte[] PDF = ascii("%PDF-");
  private static final byte[] PDF_OBJECT = ascii(" obj");

  private static final byte[][] WORD_OR_LIKE_WORD = {
    {'P', 'K', 3, 4},
    {'P', 'K', 5, 6},
    {'P', 'K', 7, 8},
    // What Office wrote before there was XML, and what it locks with a password to this day.
    {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
  };

  private FileSignature() {}

  /**
   * The reader for a file that begins so; none for text.
   *
   * <p>Whatever is packed as Word files are goes to their reader, which says what it is instead.
   */
  static Optional<DocumentFormat> of(byte[] beginning) {
    for (byte[] start : WORD_OR_LIKE_WORD) {
      if (stands(start, beginning, 0)) {
        return Optional.of(DocumentFormat.DOCX);
      }
    }
    return isPdf(beginning) ? Optional.of(DocumentFormat.PDF) : Optional.empty();
  }

  /** Mail programs and servers put lines before a PDF file; minutes may name its first letters. */
  private static boolean isPdf(byte[] beginning) {
    int at = indexOf(PDF, beginning, 0, PDF_REACH);
    return at == 0 || (at > 0 && indexOf(PDF_OBJECT, beginning, at, at + PDF_REACH) > 0);
  }

  private static int indexOf(byte[] part, byte[] bytes, int from, int to) {
    int last = Math.min(bytes.length, to) - part.length;
    for (int at = from; at <= last; at++) {
      if (stands(part, bytes, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean stands(byte[] part, byte[] bytes, int at) {
    if (bytes.length - at < part.length) {
      return false;
    }
    for (int i = 0; i < part.length; i++) {
      if (bytes[at + i] != part[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
