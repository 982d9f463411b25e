package dk.medsdk.io.schema;

import dk.medsdk.io.shape.Form;
import dk.medsdk.io.shape.Property;
import dk.medsdk.io.shape.RichTextForm;
import dk.medsdk.io.shape.Shape;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.TextBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Looks for everything that a document in JSON says through the accessors of the value that was
 * read of it, {@code /meeting/date} through {@code meeting().date()}.
 *
 * <p>It uses neither reader nor writer: two that make the same mistake cannot hide it.
 */
final class ModelReading {

  /** What has no accessor: the format, where it came from, and what a block is. */
  private static final Set<String> OUTSIDE = Set.of("format", "provenance", "type");

  private final List<String> differences = new ArrayList<>();

  private ModelReading() {}

  /** Where the value does not say what the document does, by JSON Pointer. */
  static List<String> differences(JsonNode document, Object value, Shape<?, ?> shape) {
    ModelReading reading = new ModelReading();
    reading.compareObject("", document, value, shape);
    return reading.differences;
  }

  private void compareObject(String path, JsonNode json, Object value, Shape<?, ?> shape) {
    for (String name : json.propertyNames()) {
      Optional<Object> held = held(value, shape.type(), name);
      Form<?> form = form(shape, name);
      if (held.isPresent()) {
        compare(path + "/" + name, json.get(name), held.get(), form);
      } else if (!OUTSIDE.contains(name)) {
        differences.add(path + "/" + name + " is not there");
      }
    }
  }

  private void compare(String path, JsonNode json, Object value, Form<?> form) {
    if (form instanceof RichTextForm text) {
      compareBlocks(path, json, ((RichText) value).blocks(), text);
    } else if (value instanceof List<?> list) {
      if (json.size() != list.size()) {
        differences.add(path + " has " + list.size() + " elements");
      }
      for (int i = 0; i < Math.min(json.size(), list.size()); i++) {
        compare(path + "/" + i, json.get(i), list.get(i), form);
      }
    } else if (form instanceof Shape<?, ?> shape) {
      compareObject(path, json, value, shape);
    } else if (!saysTheSame(json.asString(), value)) {
      differences.add(path + " is " + value);
    }
  }

  private void compareBlocks(
      String path, JsonNode json, List<TextBlock> blocks, RichTextForm form) {
    for (int i = 0; i < json.size(); i++) {
      Shape<?, ?> shape = form.alternatives().get(json.get(i).get("type").asString());
      if (i < blocks.size() && shape.type().isInstance(blocks.get(i))) {
        compareObject(path + "/" + i, json.get(i), blocks.get(i), shape);
      } else {
        differences.add(path + "/" + i + " is no " + shape.type().getSimpleName());
      }
    }
  }

  private static boolean saysTheSame(String text, Object value) {
    return value instanceof Enum<?> constant
        ? constant.name().replace("_", "").equalsIgnoreCase(text)
        : value.toString().equals(text);
  }

  private static Form<?> form(Shape<?, ?> shape, String name) {
    return shape.properties().stream()
        .filter(property -> property.name().equals(name))
        .findFirst()
        .map(Property::form)
        .orElseThrow();
  }

  private static Optional<Object> held(Object value, Class<?> type, String name) {
    if (OUTSIDE.contains(name) && !hasAccessor(type, name)) {
      return Optional.empty();
    }
    try {
      Object held = type.getMethod(name).invoke(value);
      if (held instanceof OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
      }
      return held instanceof Optional<?> optional ? optional.map(o -> o) : Optional.of(held);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getSimpleName() + " has no " + name + "()", e);
    }
  }

  private static boolean hasAccessor(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 0);
  }
}
