package dk.medsdk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Which release this is. */
final class Version {

  private Version() {}

  /** {@code med 1.0.0, Java 17.0.15}. */
  static String ofMed() {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      byte[] number = Objects.requireNonNull(in, "version.txt").readAllBytes();
      String released = new String(number, StandardCharsets.UTF_8).strip();
      return "med " + released + ", Java " + System.getProperty("java.version");
    } catch (IOException e) {
      throw new IllegalStateException("the jar cannot be read", e);
    }
  }
}
