package dk.medsdk.io.schema;

import dk.medsdk.io.shape.ChoiceForm;
import dk.medsdk.io.shape.Form;
import dk.medsdk.io.shape.Property;
import dk.medsdk.io.shape.Property.Count;
import dk.medsdk.io.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of a root of the form out of its tables, the Javadoc and the examples. */
final class SchemaGenerator {

  private static final String NAMESPACE = "https://medsdk.dk/schema/med-1/";
  private static final String COMMENT =
      "Generated: CONTRIBUTING.md says how. The $id is a name; nothing is fetched from there.";
  private static final JsonMapper JSON = new JsonMapper();

  private final Shape<?, ?> root;
  private final FormTypes types;
  private final FormSchema forms;
  private final Occurrences examples;

  private SchemaGenerator(Shape<?, ?> root, Occurrences examples) {
    this.root = root;
    this.types = FormTypes.of(root);
    this.forms = new FormSchema(types);
    this.examples = examples;
  }

  /** The schema as it is committed, with a line end. */
  static String of(Shape<?, ?> root, String file, Occurrences examples) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    JsonNode schema = new SchemaGenerator(root, examples).schema(file);
    return JSON.writer().with(printer).writeValueAsString(schema) + "\n";
  }

  private ObjectNode schema(String file) {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", NAMESPACE + file);
    schema.put("$comment", COMMENT);
    addObject(schema, root);
    ObjectNode definitions = schema.putObject("$defs");
    types
        .shapes()
        .forEach(
            (name, shape) -> {
              if (shape != root) {
                addObject(definitions.putObject(name), shape);
              }
            });
    types.choices().forEach((name, choice) -> addChoice(definitions.putObject(name), choice));
    new TreeMap<>(forms.definitionsMet())
        .forEach((name, form) -> addForm(definitions.putObject(name), form));
    return schema;
  }

  private void addObject(ObjectNode schema, Shape<?, ?> shape) {
    describe(schema, Descriptions.of(shape)).put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JSON.createArrayNode();
    for (Property<?, ?> property : shape.properties()) {
      addProperty(properties.putObject(property.name()), shape, property);
      if (property.count() == Count.ONE) {
        required.add(property.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    List<String> either = Restrictions.oneOf(shape);
    if (!either.isEmpty()) {
      ArrayNode anyOf = schema.putArray("anyOf");
      either.forEach(name -> anyOf.addObject().putArray("required").add(name));
    }
    schema.put("additionalProperties", false);
  }

  private void addProperty(ObjectNode schema, Shape<?, ?> shape, Property<?, ?> property) {
    describe(schema, Descriptions.of(shape, property));
    ObjectNode value = schema;
    if (property.count() == Count.LIST) {
      value = schema.put("type", "array").putObject("items");
    }
    if (property.form() instanceof ChoiceForm<?> choice && FormTypes.isTypeOfBlock(choice)) {
      value.put("const", FormTypes.wordOf(shape));
      return;
    }
    forms.add(value, property.form());
    if (Restrictions.isOffset(shape, property)) {
      value.put("minimum", 0);
    }
    List<JsonNode> some = examples.scalars(types.nameOf(shape), property);
    if (!some.isEmpty()) {
      value.putArray("examples").addAll(some);
    }
  }

  private void addForm(ObjectNode schema, Form<?> form) {
    forms.define(describe(schema, Descriptions.of(form)), form);
  }

  private static void addChoice(ObjectNode schema, ChoiceForm<?> choice) {
    Described described = Descriptions.of(choice);
    StringBuilder words = new StringBuilder(described.english());
    ArrayNode values = JSON.createArrayNode();
    for (Map.Entry<String, ? extends Enum<?>> entry : choice.constants().entrySet()) {
      Described constant = Descriptions.of(entry.getValue());
      words.append("\n- `").append(entry.getKey()).append("` ");
      words.append(constant.danish()).append(": ").append(constant.english());
      values.add(entry.getKey());
    }
    describe(schema, new Described(described.danish(), words.toString()));
    schema.set("enum", values);
  }

  private static ObjectNode describe(ObjectNode schema, Described described) {
    return schema.put("title", described.danish()).put("description", described.english());
  }
}
