package dk.medsdk.io.shape;

import dk.medsdk.io.shape.Property.Count;
import dk.medsdk.source.ModelPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every way to break exactly one thing of a document in JSON, by its shape: a name that the format
 * does not have, a value of another sort, a date that no calendar has.
 */
public final class FormBreaks {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ObjectNode root;
  private final List<Break> breaks = new ArrayList<>();

  private FormBreaks(ObjectNode root) {
    this.root = root;
  }

  /**
   * One broken thing.
   *
   * @param what what is broken
   * @param path where
   * @param json makes the document with this thing broken
   */
  public record Break(String what, ModelPath path, Supplier<String> json) {

    @Override
    public String toString() {
      return what + " at " + path;
    }
  }

  /** All that can be broken in a document. */
  public static List<Break> of(ObjectNode document, Shape<?, ?> shape) {
    FormBreaks all = new FormBreaks(document);
    all.object(document, shape, ModelPath.ROOT);
    return all.breaks;
  }

  private void object(ObjectNode node, Shape<?, ?> shape, ModelPath path) {
    set("unknown property", node, "findesIkke", NODES.stringNode("x"), path.child("findesIkke"));
    for (Property<?, ?> property : shape.properties()) {
      JsonNode value = node.get(property.name());
      if (value != null) {
        property(node, property, value, path);
      }
    }
  }

  private void property(ObjectNode node, Property<?, ?> property, JsonNode value, ModelPath owner) {
    String name = property.name();
    ModelPath path = owner.child(name);
    if (property.count() == Count.ONE) {
      set("missing " + name, node, name, null, owner);
    }
    set("null", node, name, NODES.nullNode(), path);
    JsonNode other = value.isArray() ? NODES.objectNode() : NODES.arrayNode();
    set("another sort", node, name, other, path);
    if (property.count() == Count.LIST) {
      elements((ArrayNode) value, property.form(), path);
    } else {
      wrong(property.form()).forEach(bad -> set("invalid " + bad, node, name, bad, path));
      inside(value, property.form(), path);
    }
  }

  private void elements(ArrayNode array, Form<?> form, ModelPath path) {
    for (int i = 0; i < array.size(); i++) {
      int index = i;
      JsonNode element = array.get(i);
      ModelPath at = path.child(i);
      List<JsonNode> bad = new ArrayList<>(wrong(form));
      bad.add(NODES.nullNode());
      bad.add(NODES.arrayNode());
      for (JsonNode instead : bad) {
        add(
            "invalid " + instead,
            at,
            () -> array.set(index, instead),
            () -> array.set(index, element));
      }
      inside(element, form, at);
    }
  }

  private void inside(JsonNode value, Form<?> form, ModelPath path) {
    if (form instanceof Shape<?, ?> shape) {
      object((ObjectNode) value, shape, path);
    } else if (form instanceof RichTextForm text) {
      for (int i = 0; i < value.size(); i++) {
        ObjectNode block = (ObjectNode) value.get(i);
        Shape<?, ?> shape = text.alternatives().get(block.get("type").stringValue());
        object(block, Objects.requireNonNull(shape), path.child(i));
      }
    }
  }

  /** Values of the right sort that cannot be. */
  private static List<JsonNode> wrong(Form<?> form) {
    if (form instanceof TextForm<?> text) {
      return switch (text.sort()) {
        case "date" ->
            strings("2026-02-30", "26-03-12", "2026-3-12", "+12026-03-12", "2026-03-12T09:00", "");
        case "time" -> strings("24:00", "9:00", "09.00", "09:60", "09:00Z", "09:00:00.", "");
        case "id" -> strings("", " ");
        default -> List.of(NODES.numberNode(1), NODES.booleanNode(true));
      };
    }
    if (form instanceof ChoiceForm<?>) {
      return strings("findesIkke", "");
    }
    if (form instanceof FormatForm) {
      return strings("med/2", "MED/1");
    }
    if (form instanceof IntegerForm) {
      return List.of(NODES.numberNode(2147483648L), NODES.numberNode(1.5), NODES.stringNode("1"));
    }
    return form instanceof BooleanForm ? strings("true") : List.of(NODES.stringNode("x"));
  }

  private static List<JsonNode> strings(String... texts) {
    List<JsonNode> nodes = new ArrayList<>();
    for (String text : texts) {
      nodes.add(NODES.stringNode(text));
    }
    return nodes;
  }

  private void set(
      String what, ObjectNode node, String name, @Nullable JsonNode instead, ModelPath path) {
    JsonNode before = node.get(name);
    add(what, path, () -> put(node, name, instead), () -> put(node, name, before));
  }

  private static void put(ObjectNode node, String name, @Nullable JsonNode value) {
    if (value == null) {
      node.remove(name);
    } else {
      node.set(name, value);
    }
  }

  private void add(String what, ModelPath path, Runnable apply, Runnable undo) {
    breaks.add(
        new Break(
            what,
            path,
            () -> {
              apply.run();
              try {
                return root.toString();
              } finally {
                undo.run();
              }
            }));
  }
}
