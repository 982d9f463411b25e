package dk.medsdk.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The release of the rules, as the build wrote it beside them. */
final class EngineVersion {

  static final String RELEASE = read();

  private EngineVersion() {}

  private static String read() {
    try (InputStream in = EngineVersion.class.getResourceAsStream("version.txt")) {
      byte[] release = Objects.requireNonNull(in, "version.txt").readAllBytes();
      return new String(release, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
