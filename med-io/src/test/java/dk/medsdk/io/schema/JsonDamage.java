package dk.medsdk.io.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one thing in a document, by chance: sometimes it breaks, sometimes it does not. */
final class JsonDamage {

  private static final JsonMapper JSON = new JsonMapper();

  /** One of these comes in the place of some value. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "2147483647",
          "2147483648",
          "-2147483649",
          "1.5",
          "[]",
          "{}",
          "[[]]",
          "[{}]",
          "\"\"",
          "\" \"",
          "\"\\u00a0\"",
          "\"\\u3000\"",
          "\"1\"",
          "\"2026-03-12\"",
          "\"2026-02-30\"",
          "\"09:00\"",
          "\"24:00\"",
          "\"09:00:30.5\"",
          "\"Europe/Copenhagen\"",
          "\"draft\"",
          "\"open\"",
          "\"TR\"",
          "\"med/2\"",
          "\"table\"",
          "{\"text\":\"\"}",
          "{\"id\":\"\"}",
          "{\"name\":\"\"}",
          "[\"\"]",
          "[1]");

  /** One of these names comes in the place of some name, or beside it. */
  private static final List<String> NAMES =
      List.of(
          "id", "name", "text", "type", "kind", "start", "date", "title", "items", "links",
          "Number", "");

  private final Random chance;
  private final List<JsonNode> containers = new ArrayList<>();

  private JsonDamage(Random chance) {
    this.chance = chance;
  }

  /** The document with one thing changed. */
  static String to(String json, long seed) {
    JsonDamage damage = new JsonDamage(new Random(seed));
    JsonNode root = JSON.readTree(json);
    damage.collect(root);
    damage.change(damage.any(damage.containers));
    return root.toString();
  }

  private void collect(JsonNode node) {
    if (node.isContainer() && !node.isEmpty()) {
      containers.add(node);
      node.forEach(this::collect);
    }
  }

  private void change(JsonNode container) {
    if (container instanceof ArrayNode array) {
      array.set(chance.nextInt(array.size()), value());
    } else if (container instanceof ObjectNode object) {
      String name = any(List.copyOf(object.propertyNames()));
      switch (chance.nextInt(5)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(any(NAMES), object.remove(name));
        case 2 -> object.set(any(NAMES), value());
        default -> object.set(name, value());
      }
    }
  }

  private JsonNode value() {
    return JSON.readTree(any(VALUES));
  }

  private <T> T any(List<T> some) {
    return some.get(chance.nextInt(some.size()));
  }
}
