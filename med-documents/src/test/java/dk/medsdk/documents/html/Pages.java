package dk.medsdk.documents.html;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.LineDocument;
import dk.medsdk.io.line.Traits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Pages as tests write and look at them. */
final class Pages {

  private Pages() {}

  static LineDocument read(String html) {
    return MedHtml.lines(html.getBytes(StandardCharsets.UTF_8));
  }

  /** The lines with their indents. */
  static List<String> lines(String html) {
    return lines(read(html));
  }

  static List<String> lines(LineDocument document) {
    return document.lines().stream()
        .map(line -> " ".repeat(line.indent()) + line.text())
        .collect(Collectors.toList());
  }

  static Line line(String html, int index) {
    return read(html).lines().get(index);
  }

  static Traits traits(String html, int index) {
    return line(html, index).traits();
  }

  /** The words that are bold, one string for each line. */
  static List<String> bold(String html) {
    return read(html).lines().stream()
        .map(line -> line.text().substring(0, line.traits().boldLength()))
        .collect(Collectors.toList());
  }

  /** The place of each line as {@code 4:12}. */
  static List<String> places(LineDocument document) {
    return document.lines().stream()
        .map(line -> document.source().placeOf(line.span().start()))
        .map(place -> place.steps().get(0).number() + ":" + place.steps().get(1).number())
        .collect(Collectors.toList());
  }

  /** A fixture: a whole page beside this class. */
  static byte[] fixture(String name) {
    try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
