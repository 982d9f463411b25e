package dk.medsdk.documents.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The encoding that a page says it has: {@code <meta charset="windows-1252">}, {@code <meta
 * http-equiv="Content-Type" content="text/html; charset=iso-8859-1">}, {@code <?xml version="1.0"
 * encoding="iso-8859-1"?>}.
 *
 * <p>As in browsers, {@code iso-8859-1} and {@code ascii} mean windows-1252.
 */
final class DeclaredCharset {

  private static final int FAR = 4096;
  private static final int LONGEST_NAME = 40;
  private static final String[] LABELS = {"charset", "encoding"};
  private static final Map<String, String> SAME_AS =
      Map.of(
          "iso-8859-1", "windows-1252",
          "iso8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "macintosh", "x-MacRoman");

  private DeclaredCharset() {}

  /** The encoding declared in the first bytes of a page, if it can be and is known here. */
  static Optional<Charset> in(byte[] bytes) {
    byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, FAR));
    String head = new String(start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    for (String label : LABELS) {
      for (int at = head.indexOf(label); at >= 0; at = head.indexOf(label, at + 1)) {
        Optional<Charset> found = named(head, at + label.length());
        if (found.isPresent() && isInTag(head, at)) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isInTag(String head, int at) {
    int open = head.lastIndexOf('<', at);
    return open >= 0 && (head.startsWith("<meta", open) || head.startsWith("<?xml", open));
  }

  /** The charset named after {@code =}, with or without quotes. */
  private static Optional<Charset> named(String head, int from) {
    int start = skip(head, from, " \t\r\n");
    if (start >= head.length() || head.charAt(start) != '=') {
      return Optional.empty();
    }
    start = skip(head, start + 1, " \t\r\n\"'");
    int end = start;
    while (end < head.length() && end - start < LONGEST_NAME && isOfName(head.charAt(end))) {
      end++;
    }
    return charset(head.substring(start, end));
  }

  private static int skip(String head, int from, String marks) {
    int at = from;
    while (at < head.length() && marks.indexOf(head.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0;
  }

  private static Optional<Charset> charset(String name) {
    String known = SAME_AS.getOrDefault(name, name);
    try {
      return Charset.isSupported(known)
          ? Optional.of(Charset.forName(known)).filter(DeclaredCharset::canBe)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A declaration that could be read as ASCII is not in UTF-16, whatever it says. */
  private static boolean canBe(Charset charset) {
    return charset.canEncode()
        && Arrays.equals("<meta".getBytes(charset), "<meta".getBytes(StandardCharsets.US_ASCII));
  }
}
