package dk.medsdk.io.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * How a schema differs from an earlier one, each part by its JSON Pointer: {@code
 * /$defs/Purpose/enum "checkIn"}.
 *
 * <p>What was valid stays valid if nothing was removed and nothing narrowed. What the comparison
 * does not understand counts as narrowed. Descriptions and examples do not count at all.
 */
final class SchemaDifference {

  private static final Set<String> ANNOTATIONS =
      Set.of("$schema", "$id", "$comment", "title", "description", "examples");
  private static final Set<String> NAMED_PARTS = Set.of("properties", "$defs");
  private static final Set<String> ALTERNATIVES = Set.of("enum", "anyOf", "oneOf");

  private final List<String> added = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private final List<String> narrowed = new ArrayList<>();

  private SchemaDifference() {}

  static SchemaDifference between(JsonNode earlier, JsonNode later) {
    SchemaDifference difference = new SchemaDifference();
    difference.compare("", earlier, later);
    return difference;
  }

  /** What may be there now and might not be before. */
  List<String> added() {
    return added;
  }

  /** What might be there before and may not be now. */
  List<String> removed() {
    return removed;
  }

  /** What may still be there, but not with every value that it might have. */
  List<String> narrowed() {
    return narrowed;
  }

  private void compare(String path, JsonNode earlier, JsonNode later) {
    Set<String> keywords = new LinkedHashSet<>(earlier.propertyNames());
    keywords.addAll(later.propertyNames());
    keywords.removeAll(ANNOTATIONS);
    for (String keyword : keywords) {
      JsonNode before = earlier.path(keyword);
      JsonNode now = later.path(keyword);
      if (!before.equals(now)) {
        compareKeyword(path + "/" + keyword, keyword, before, now);
      }
    }
  }

  private void compareKeyword(String path, String keyword, JsonNode before, JsonNode now) {
    if (NAMED_PARTS.contains(keyword)) {
      compareNamed(path, before, now);
    } else if (keyword.equals("required")) {
      missingFrom(before, now).forEach(name -> narrowed.add(path + " " + name));
      missingFrom(now, before).forEach(name -> added.add(path + " " + name + " no longer"));
    } else if (now instanceof MissingNode) {
      added.add(path + " no longer " + before);
    } else if (before instanceof MissingNode) {
      narrowed.add(path + " " + now);
    } else if (ALTERNATIVES.contains(keyword)) {
      missingFrom(now, before).forEach(value -> removed.add(path + " " + value));
      missingFrom(before, now).forEach(value -> added.add(path + " " + value));
    } else if (keyword.equals("items") && now.isObject()) {
      compare(path, before, now);
    } else {
      boolean wider = isWider(keyword, before, now);
      (wider ? added : narrowed).add(path + " " + before + " -> " + now);
    }
  }

  private void compareNamed(String path, JsonNode before, JsonNode now) {
    for (String name : before.propertyNames()) {
      if (now.has(name)) {
        compare(path + "/" + name, before.get(name), now.get(name));
      } else {
        removed.add(path + "/" + name);
      }
    }
    for (String name : now.propertyNames()) {
      if (!before.has(name)) {
        added.add(path + "/" + name);
      }
    }
  }

  private static boolean isWider(String keyword, JsonNode before, JsonNode now) {
    return switch (keyword) {
      case "minimum" -> now.asLong() < before.asLong();
      case "maximum" -> now.asLong() > before.asLong();
      case "additionalProperties" -> now.isBoolean() && now.asBoolean();
      default -> false;
    };
  }

  /** The values of the second that the first has not. */
  private static List<JsonNode> missingFrom(JsonNode values, JsonNode others) {
    Set<JsonNode> known = new HashSet<>();
    values.forEach(known::add);
    List<JsonNode> missing = new ArrayList<>();
    others.forEach(missing::add);
    missing.removeAll(known);
    return missing;
  }
}
