package dk.medsdk.io.bytes;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.io.ReaderCatalogue;
import dk.medsdk.source.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: finds the encoding, removes the byte-order mark, and says when the bytes are no
 * text.
 *
 * <p>A byte-order mark decides; else zero bytes at every other place mean UTF-16; else UTF-8 if the
 * bytes are well-formed, a character cut off at the end allowed; else whichever of windows-1252,
 * IBM850 and MacRoman gives the most Danish letters.
 */
public final class TextDecoder {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int SAMPLE = 4096;
  private static final List<String> LEGACY = List.of("windows-1252", "IBM850", "x-MacRoman");

  private TextDecoder() {}

  /**
   * The text of some bytes.
   *
   * @param text the text, empty if the bytes are none
   * @param charset the encoding, if the bytes are text
   * @param findings a guess, or what the bytes are instead
   */
  public record Decoded(SourceText text, Optional<Charset> charset, List<Finding> findings) {}

  /** Decodes bytes in whatever encoding they are. */
  public static Decoded decode(byte[] bytes) {
    Optional<String> otherFormat = otherFormat(bytes);
    if (otherFormat.isPresent()) {
      return notText(otherFormat.get());
    }
    Charset wide = utf16(bytes);
    if (wide != null) {
      return decoded(wide, new String(bytes, wide), false);
    }
    if (isBinary(bytes)) {
      return notText("binary");
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    return isWellFormed(utf8, bytes) || isDamagedUtf8(utf8)
        ? decoded(StandardCharsets.UTF_8, utf8, false)
        : legacy(bytes, utf8);
  }

  /**
   * Whether a text has more than so many characters, found without decoding it: a text that is too
   * long would be held three times over before anyone could count.
   */
  public static boolean hasMoreThan(int characters, byte[] bytes) {
    if (bytes.length <= characters || otherFormat(bytes).isPresent()) {
      return false;
    }
    if (utf16(bytes) != null) {
      return bytes.length / 2 > characters;
    }
    if (isBinary(bytes)) {
      return false;
    }
    int least = 0;
    for (byte b : bytes) {
      // Bytes that go on with a character in UTF-8; old encodings use few of them, and no fewer
      // characters than that.
      least += (b & 0xC0) == 0x80 ? 0 : 1;
    }
    return least > characters;
  }

  private static Decoded decoded(Charset charset, String text, boolean guessed) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<Finding> findings =
        guessed
            ? List.of(finding(ReaderCatalogue.GUESSED_ENCODING, "encoding", charset.name()))
            : List.of();
    return new Decoded(SourceText.of(content), Optional.of(charset), findings);
  }

  private static Decoded notText(String format) {
    Finding finding = finding(ReaderCatalogue.NOT_TEXT, "format", format);
    return new Decoded(SourceText.of(""), Optional.empty(), List.of(finding));
  }

  private static Finding finding(FindingKind kind, String argument, String value) {
    return Finding.of(kind).putArgument(argument, value).build();
  }

  private static Optional<String> otherFormat(byte[] bytes) {
    if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
      return Optional.of("pdf");
    }
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
      return Optional.of("word");
    }
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Optional.of("oldOffice");
    }
    if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      return Optional.of("rtf");
    }
    return isImage(bytes) ? Optional.of("image") : Optional.empty();
  }

  /** JPEG, PNG, GIF and TIFF: what scanners and telephones write. */
  private static boolean isImage(byte[] bytes) {
    return startsWith(bytes, 0xFF, 0xD8, 0xFF)
        || startsWith(bytes, 0x89, 'P', 'N', 'G')
        || startsWith(bytes, 'G', 'I', 'F', '8')
        || startsWith(bytes, 'I', 'I', '*', 0)
        || startsWith(bytes, 'M', 'M', 0, '*');
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Charset utf16(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int even = zeros(bytes, 0, pairs);
    int odd = zeros(bytes, 1, pairs);
    if (odd * 2 > pairs && even * 8 <= pairs) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 2 > pairs && odd * 8 <= pairs ? StandardCharsets.UTF_16BE : null;
  }

  private static int zeros(byte[] bytes, int first, int pairs) {
    int count = 0;
    for (int i = 0; i < pairs; i++) {
      if (bytes[2 * i + first] == 0) {
        count++;
      }
    }
    return count;
  }

  /** Whether one byte in fifty is a control character that no text has. */
  private static boolean isBinary(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < sample; i++) {
      byte b = bytes[i];
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B) {
        controls++;
      }
    }
    return controls * 50 > sample;
  }

  /** Whether every replacement character stands in the bytes themselves. */
  private static boolean isWellFormed(String utf8, byte[] bytes) {
    return utf8.indexOf(REPLACEMENT) < 0
        || Arrays.equals(utf8.getBytes(StandardCharsets.UTF_8), bytes);
  }

  /** Whether what could not be decoded is less than a quarter of what could only be UTF-8. */
  private static boolean isDamagedUtf8(String text) {
    int broken = 0;
    int whole = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c != REPLACEMENT) {
        whole++;
      } else if (c == REPLACEMENT && i < text.length() - 1) {
        broken++;
      }
    }
    return broken * 4 < whole;
  }

  private static Decoded legacy(byte[] bytes, String utf8) {
    Charset best = StandardCharsets.ISO_8859_1;
    int bestScore = Integer.MIN_VALUE;
    for (String name : LEGACY) {
      if (Charset.isSupported(name)) {
        int score = danishness(new String(bytes, Charset.forName(name)));
        if (score > bestScore) {
          bestScore = score;
          best = Charset.forName(name);
        }
      }
    }
    // ASCII but for a last byte that no old encoding makes a Danish letter of: UTF-8 cut off.
    boolean cutOff = bestScore < 0 && utf8.indexOf(REPLACEMENT) == utf8.length() - 1;
    return cutOff
        ? decoded(StandardCharsets.UTF_8, utf8, false)
        : decoded(best, new String(bytes, best), true);
  }

  /** Danish letters and typography for, everything else beyond ASCII against. */
  private static int danishness(String text) {
    int score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        score += "æøåÆØÅéÉ–—’‘“”…•§½ü ".indexOf(c) >= 0 ? 1 : -1;
      }
    }
    return score;
  }
}
