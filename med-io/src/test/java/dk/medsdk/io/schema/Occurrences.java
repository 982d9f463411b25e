package dk.medsdk.io.schema;

import dk.medsdk.io.shape.Form;
import dk.medsdk.io.shape.IntegerForm;
import dk.medsdk.io.shape.Property;
import dk.medsdk.io.shape.RichTextForm;
import dk.medsdk.io.shape.Shape;
import dk.medsdk.io.shape.TextForm;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which properties occur in some documents, with the values that they have there. */
final class Occurrences {

  private static final int FEW = 2;

  private final FormTypes types = FormTypes.all();
  private final Map<String, Set<JsonNode>> values = new LinkedHashMap<>();

  /** Every property that occurs, as {@code AgendaItem.title}. */
  Set<String> properties() {
    return values.keySet();
  }

  /** The first few texts or numbers that a property has; none for objects and for words. */
  List<JsonNode> scalars(String type, Property<?, ?> property) {
    return property.form() instanceof TextForm || property.form() instanceof IntegerForm
        ? values.getOrDefault(type + "." + property.name(), Set.of()).stream().limit(FEW).toList()
        : List.of();
  }

  /** Goes through a value and all that is in it. */
  void add(JsonNode value, Form<?> form) {
    if (form instanceof Shape<?, ?> shape) {
      for (Property<?, ?> property : shape.properties()) {
        JsonNode held = value.get(property.name());
        if (held != null) {
          addProperty(held, shape, property);
        }
      }
    } else if (form instanceof RichTextForm text) {
      value.forEach(block -> add(block, text.alternatives().get(block.get("type").asString())));
    }
  }

  private void addProperty(JsonNode held, Shape<?, ?> shape, Property<?, ?> property) {
    Set<JsonNode> met =
        values.computeIfAbsent(
            types.nameOf(shape) + "." + property.name(), name -> new LinkedHashSet<>());
    if (property.count() == Property.Count.LIST) {
      held.forEach(met::add);
      held.forEach(element -> add(element, property.form()));
    } else {
      met.add(held);
      add(held, property.form());
    }
  }
}
