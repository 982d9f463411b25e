package dk.medsdk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fills a folder with documents of every format, made from the fixtures of the readers; one in
 * nineteen is broken.
 *
 * <p>To measure with ten thousand, with two processors and with one, after a build, in the folder
 * of the module:
 *
 * <pre>
 * java -cp target/test-classes dk.medsdk.cli.MixedFolder target/mappe 10000
 * for n in 2 1; do
 *   export JDK_JAVA_OPTIONS="-Xmx256m -XX:ActiveProcessorCount=$n"
 *   time ../med convert target/mappe --to ndjson --out target/$n.ndjson
 * done
 * </pre>
 */
final class MixedFolder {

  private static final Path FIXTURES =
      Path.of("../med-documents/src/test/resources/dk/medsdk/documents/fixture");
  private static final int ONE_IS_BROKEN = 19;

  private final List<Path> fixtures;

  private MixedFolder(List<Path> fixtures) {
    this.fixtures = fixtures;
  }

  /** Writes as many documents as are asked for, in folders of a thousand. */
  public static void main(String[] args) throws IOException {
    fill(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Writes so many documents, whose names are in the order of their numbers. */
  static void fill(Path folder, int count) throws IOException {
    MixedFolder mixed = new MixedFolder(fixtures());
    for (int number = 0; number < count; number++) {
      Path part = Files.createDirectories(folder.resolve("%02d".formatted(number / 1000)));
      mixed.write(part, number);
    }
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files.sorted().toList();
    }
  }

  static boolean isBroken(int number) {
    return number % ONE_IS_BROKEN == ONE_IS_BROKEN - 1;
  }

  private void write(Path folder, int number) throws IOException {
    boolean json = number % 5 == 4 && !isBroken(number);
    Path fixture = fixtures.get(number % fixtures.size());
    String name = fixture.getFileName().toString();
    String ending = json ? ".json" : name.substring(name.lastIndexOf('.'));
    Path file = folder.resolve("%05d%s".formatted(number, ending));
    Files.write(file, json ? json(number) : content(fixture, name, number));
  }

  private static byte[] content(Path fixture, String name, int number) throws IOException {
    byte[] bytes = Files.readAllBytes(fixture);
    if (isBroken(number)) {
      return name.endsWith(".docx") || name.endsWith(".pdf")
          ? Arrays.copyOf(bytes, 200)
          : new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1};
    }
    if (name.endsWith(".txt") || name.endsWith(".html")) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.replace("Eventuelt", "Eventuelt " + number).getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }

  private static byte[] json(int number) {
    String item = "{\"number\":\"1\",\"title\":\"Sag " + number + "\"}";
    String text =
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"meeting\":{\"items\":[" + item + "]}}";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
