package dk.medsdk.io.json;

import dk.medsdk.io.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Files that are made to bring a reader down, each made while it is read, so that the file itself
 * needs no memory.
 */
final class HostileJson {

  private static final String HEAD = "{\"format\":\"med/1\",\"kind\":\"minutes\",";
  private static final int DEEP = 100_000;
  private static final long LARGE = 100L * 1024 * 1024;

  private HostileJson() {}

  /** The file of that name. */
  static InputStream named(String name) {
    return Objects.requireNonNull(all().get(name), name).get();
  }

  /** By name. */
  static Map<String, Supplier<InputStream>> all() {
    Map<String, Supplier<InputStream>> files = new LinkedHashMap<>();
    files.put("arrays 100,000 deep", () -> times("[", DEEP));
    files.put("objects 100,000 deep", () -> times("{\"a\":", DEEP));
    files.put("items 100,000 deep", () -> join(HEAD + "\"meeting\":", times("{\"items\":[", DEEP)));
    files.put(
        "lists 100,000 deep",
        () -> join(lists(), times("\"nested\":{\"elements\":[{\"text\":\"a\",", DEEP)));
    files.put("unknown and 100,000 deep", () -> join(HEAD + "\"x\":", times("[", DEEP)));
    files.put("a text of 100 MB", () -> join(HEAD + "\"language\":\"", times("a", LARGE), "\"}"));
    files.put("a text of 2 MB", () -> join(HEAD + "\"language\":\"", times("å", 1 << 20), "\"}"));
    files.put("a name of 2 MB", () -> join(HEAD + "\"", times("a", 1 << 21), "\":1}"));
    files.put("a number of 1 MB", () -> join(HEAD + "\"x\":", times("9", 1 << 20), "}"));
    files.put("100 MB of spaces", () -> times(" ", LARGE));
    files.put(
        "many items",
        () -> join(HEAD + "\"meeting\":{\"items\":[", times("{},", 5_000_000), "{}]}}"));
    files.put(
        "many places",
        () -> join(HEAD + "\"meeting\":{\"places\":[", times("\"a\",", 4_000_000), "\"\"]}}"));
    files.put("many unknown names", () -> join(HEAD, times("\"a\":1,", 2_000_000), "\"b\":1}"));
    files.put(
        "the same key again",
        () -> join("{", times("\"kind\":\"agenda\",", 500_000), "\"kind\":\"agenda\"}"));
    files.put(
        "half a character", () -> text(HEAD + "\"language\":\"\\ud800\\udc00\\udc00\\ud800\"}"));
    files.put(
        "not a number", () -> text(HEAD + "\"meeting\":{\"items\":[{\"allottedMinutes\":NaN}]}}"));
    files.put(
        "a number too large",
        () -> text(HEAD + "\"meeting\":{\"items\":[{\"allottedMinutes\":1e999999}]}}"));
    files.put(
        "an exponent too large",
        () -> text(HEAD + "\"meeting\":{\"items\":[{\"allottedMinutes\":1e99999999999}]}}"));
    files.put(
        "a number of ten digits",
        () -> text(HEAD + "\"meeting\":{\"items\":[{\"allottedMinutes\":9999999999}]}}"));
    files.put("byte-order mark", () -> text("\uFEFF" + HEAD + "\"language\":\"da\"}"));
    for (String encoding : List.of("UTF-16LE", "UTF-16BE", "UTF-16")) {
      files.put(
          encoding,
          () -> bytes((HEAD + "\"language\":\"dæ\"}").getBytes(Charset.forName(encoding))));
    }
    files.put(
        "UTF-8 that is none",
        () -> bytes(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'}));
    files.put("zeros", () -> times("\0", 1 << 20));
    files.put("a comment", () -> text("/* a */ {}"));
    files.put("nothing", () -> text(""));
    files.put("null", () -> text("null"));
    return files;
  }

  /** Reads the files of the given names, as JSON and as YAML, and prints what was found. */
  public static void main(String[] names) throws IOException {
    for (String name : names.length == 0 ? all().keySet().toArray(new String[0]) : names) {
      print(name, MedJson.documents().read(named(name)));
      print(name + " (YAML)", MedJson.documents().inYaml().read(named(name)));
    }
  }

  private static void print(String name, ReadResult<?> read) {
    List<String> ids = read.findings().stream().map(f -> f.id()).distinct().toList();
    System.out.println(name + ": " + ids);
  }

  private static String lists() {
    return HEAD
        + "\"meeting\":{\"items\":[{\"summary\":[{\"type\":\"list\",\"elements\":[{\"text\":\"a\",";
  }

  private static InputStream join(String before, InputStream middle, String... after) {
    InputStream begun = new SequenceInputStream(text(before), middle);
    return new SequenceInputStream(begun, text(String.join("", after)));
  }

  private static InputStream text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream bytes(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  /** A piece of text again and again. */
  static InputStream times(String piece, long times) {
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    long length = bytes.length * times;
    return new InputStream() {
      private long at;

      @Override
      public int read() {
        return at == length ? -1 : bytes[(int) (at++ % bytes.length)] & 0xFF;
      }

      @Override
      public int read(byte[] buffer, int offset, int count) {
        int given = (int) Math.min(count, length - at);
        for (int i = 0; i < given; i++) {
          buffer[offset + i] = bytes[(int) (at++ % bytes.length)];
        }
        return given == 0 && count > 0 ? -1 : given;
      }
    };
  }
}
