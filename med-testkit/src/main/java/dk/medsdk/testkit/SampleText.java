package dk.medsdk.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of a sample, from the resource of its layout and name. */
final class SampleText {

  private SampleText() {}

  static String read(String layout, String name) {
    String resource = layout + "/" + name + ".txt";
    try (InputStream in = SampleText.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no sample " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
