package dk.medsdk.testkit.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the cases as JSON, one a line; what is empty is left out, except what must be found.
 *
 * <p>The build calls it to put {@code conformance.json} into the jar. By hand, since the test kit
 * has no library for it.
 */
public final class ConformanceJson {

  private ConformanceJson() {}

  /**
   * Writes every case.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), write(ConformanceKit.cases()));
  }

  /** The cases in the form {@code med-conformance/1}. */
  public static String write(List<ConformanceCase> cases) {
    return cases.stream()
        .map(ConformanceJson::one)
        .collect(
            Collectors.joining(
                ",\n", "{ \"format\": \"med-conformance/1\", \"cases\": [\n", "\n] }\n"));
  }

  private static String one(ConformanceCase conformance) {
    ConformanceInput input = conformance.input();
    List<String> properties = new ArrayList<>();
    properties.add(property("name", quoted(conformance.name())));
    properties.add(property("origin", quoted(conformance.origin().label())));
    add(properties, "rule", conformance.rule());
    properties.add(property("subject", quoted(input.subject().label())));
    properties.add(property("language", quoted(input.language())));
    add(properties, "day", input.day().map(LocalDate::toString));
    add(properties, "gate", input.gate());
    add(properties, "profile", input.profile());
    add(properties, "organisation", input.organisation());
    if (!input.documents().isEmpty()) {
      properties.add(property("documents", array(input.documents())));
    }
    properties.add(property("expected", array(new TreeSet<>(conformance.expected()))));
    return properties.stream().collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static void add(List<String> properties, String name, Optional<String> value) {
    value.map(text -> property(name, quoted(text))).ifPresent(properties::add);
  }

  private static String property(String name, String json) {
    return quoted(name) + ": " + json;
  }

  private static String array(Collection<String> texts) {
    return texts.stream().map(ConformanceJson::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c == '\n') {
        json.append("\\n");
      } else if (c < ' ') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
