package dk.medsdk.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The minutes on which everything is measured.
 *
 * <p>The file that the system property {@code med.benchmark.document} names; else a real document
 * of 36 kB, where it stands beside the checkout; else a fictional one of about that size.
 *
 * @param name where it is from
 * @param text what it says
 */
record MeasuredDocument(String name, String text) {

  private static final String PROPERTY = "med.benchmark.document";
  private static final Path REAL = Path.of("shared/real/hmu-socialomraadet-2025-10-02.txt");
  private static final int ROUNDS = 9;

  static MeasuredDocument find() {
    String named = System.getProperty(PROPERTY);
    if (named != null) {
      return read(Path.of(named));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(REAL))) {
        return read(at.resolve(REAL));
      }
    }
    return new MeasuredDocument("fictional minutes", LongMinutes.of(ROUNDS));
  }

  private static MeasuredDocument read(Path file) {
    try {
      return new MeasuredDocument(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name and the size, never the text. */
  @Override
  public String toString() {
    return name + ", " + text.length() + " characters";
  }
}
