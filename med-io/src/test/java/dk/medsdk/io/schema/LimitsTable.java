package dk.medsdk.io.schema;

import static java.util.stream.Collectors.joining;

import dk.medsdk.io.json.JsonLimits;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** The table of the limits under which documents are read: a column for each set of them. */
final class LimitsTable {

  /** Its name among the generated parts of {@code docs/format.md}. */
  static final String NAME = "JsonLimits";

  private LimitsTable() {}

  /** The table, in the order of the record's components. */
  static String text() {
    List<String> names = new ArrayList<>();
    List<JsonLimits> limits = new ArrayList<>();
    for (Field field : JsonLimits.class.getFields()) {
      names.add("`" + field.getName() + "`");
      limits.add(limits(field));
    }
    return "| at most | "
        + String.join(" | ", names)
        + " |\n|---"
        + "|---".repeat(names.size())
        + "|\n"
        + row("objects and arrays within each other", limits, JsonLimits::nesting)
        + row("a text, in UTF-16 code units", limits, JsonLimits::stringLength)
        + row("a document or a line of NDJSON, in bytes", limits, JsonLimits::documentSize)
        + row("names, values and brackets in a document", limits, JsonLimits::values)
        + row("findings that are kept", limits, JsonLimits::findings);
  }

  private static JsonLimits limits(Field field) {
    try {
      return (JsonLimits) field.get(null);
    } catch (IllegalAccessException e) {
      throw new LinkageError("a public constant is open to all", e);
    }
  }

  private static String row(String what, List<JsonLimits> limits, ToIntFunction<JsonLimits> limit) {
    return limits.stream()
        .map(each -> String.format(Locale.ROOT, "%,d", limit.applyAsInt(each)))
        .collect(joining(" | ", "| " + what + " | ", " |\n"));
  }
}
