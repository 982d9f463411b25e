package dk.medsdk.testkit.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that are packed into the jar, and their index. */
final class PackedPages {

  /** A row of the index: the link, the problem, the severity, what the rule looks at. */
  private static final Pattern ROW =
      Pattern.compile("\\| \\[(\\w+)]\\(\\w+\\.md\\) \\|[^|]*\\|[^|]*\\| (\\w+) \\|.*");

  private PackedPages() {}

  /** The rules by their ids, in the order of the index, and what each looks at. */
  static Map<String, Subject> subjects() {
    Map<String, Subject> subjects = new LinkedHashMap<>();
    read("index")
        .lines()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .forEach(row -> subjects.put(row.group(1), Subject.labelled(row.group(2))));
    return subjects;
  }

  static RulePage page(String rule) {
    return RulePage.parse(rule, read(rule));
  }

  private static String read(String name) {
    String resource = "pages/" + name + ".md";
    try (InputStream in = PackedPages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      // A checkout on Windows may have other line ends.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
