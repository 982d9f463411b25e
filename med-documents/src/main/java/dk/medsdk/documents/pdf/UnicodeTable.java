package dk.medsdk.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which character each code of a font stands for, as the file's own table ({@code ToUnicode}) says.
 *
 * <p>Ranges are kept as ranges: {@code <0000> <ffff> <0041>} takes no more room than one character.
 */
final class UnicodeTable {

  private static final int MOST_ENTRIES = 70_000;

  private final Map<Integer, String> single = new HashMap<>();
  private final TreeMap<Integer, Range> ranges = new TreeMap<>();

  private record Range(int last, String first) {}

  /** The table of some bytes; of bytes that are none, an empty one. */
  static UnicodeTable parse(byte[] bytes) {
    UnicodeTable table = new UnicodeTable();
    UnicodeTableScanner scanner = new UnicodeTableScanner(bytes);
    for (String token = scanner.next(); token != null; token = scanner.next()) {
      if (token.equals("beginbfchar")) {
        table.readCharacters(scanner);
      } else if (token.equals("beginbfrange")) {
        table.readRanges(scanner);
      }
    }
    return table;
  }

  private void readCharacters(UnicodeTableScanner scanner) {
    String code = scanner.next();
    while (code != null && !code.equals("endbfchar") && single.size() < MOST_ENTRIES) {
      String text = scanner.next();
      if (text == null) {
        return;
      }
      put(number(code), text(text));
      code = scanner.next();
    }
  }

  private void readRanges(UnicodeTableScanner scanner) {
    String first = scanner.next();
    while (first != null && !first.equals("endbfrange") && ranges.size() < MOST_ENTRIES) {
      String last = scanner.next();
      String text = scanner.next();
      if (last == null || text == null) {
        return;
      }
      if (text.equals("[")) {
        readArray(number(first), scanner);
      } else if (number(first) >= 0) {
        ranges.put(number(first), new Range(number(last), text(text)));
      }
      first = scanner.next();
    }
  }

  private void readArray(int first, UnicodeTableScanner scanner) {
    int code = first;
    for (String text = scanner.next(); text != null; text = scanner.next()) {
      if (text.equals("]") || single.size() >= MOST_ENTRIES) {
        return;
      }
      put(code++, text(text));
    }
  }

  private void put(int code, String text) {
    if (code >= 0 && !text.isEmpty()) {
      single.put(code, text);
    }
  }

  /** The number of {@code <00e5>}, or -1. */
  private static int number(String token) {
    List<Byte> bytes = UnicodeTableScanner.bytes(token);
    if (bytes.isEmpty() || bytes.size() > 3) {
      return -1;
    }
    int value = 0;
    for (byte b : bytes) {
      value = (value << 8) | (b & 0xFF);
    }
    return value;
  }

  /** The characters of {@code <00e5>}. */
  private static String text(String token) {
    List<Byte> bytes = UnicodeTableScanner.bytes(token);
    byte[] array = new byte[bytes.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = bytes.get(i);
    }
    return array.length == 1
        ? new String(array, StandardCharsets.ISO_8859_1)
        : new String(array, StandardCharsets.UTF_16BE);
  }

  /** The characters of a code, or {@code null} if the table does not say. */
  @Nullable String get(int code) {
    String text = single.get(code);
    if (text != null) {
      return text;
    }
    Map.Entry<Integer, Range> range = ranges.floorEntry(code);
    if (range == null || code > range.getValue().last || range.getValue().first.isEmpty()) {
      return null;
    }
    String first = range.getValue().first;
    int end = first.length() - 1;
    char last = (char) (first.charAt(end) + code - range.getKey());
    return first.substring(0, end) + last;
  }

  /** Whether it says nothing. */
  boolean isEmpty() {
    return single.isEmpty() && ranges.isEmpty();
  }
}
