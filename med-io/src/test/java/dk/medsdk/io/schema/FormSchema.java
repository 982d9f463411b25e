package dk.medsdk.io.schema;

import dk.medsdk.io.shape.AnyForm;
import dk.medsdk.io.shape.BooleanForm;
import dk.medsdk.io.shape.ChoiceForm;
import dk.medsdk.io.shape.Form;
import dk.medsdk.io.shape.FormatForm;
import dk.medsdk.io.shape.IntegerForm;
import dk.medsdk.io.shape.RichTextForm;
import dk.medsdk.io.shape.Shape;
import dk.medsdk.io.shape.TextForm;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a value by its form: a keyword or two, or a reference to a definition. */
final class FormSchema {

  /** Four digits for the year; that the day exists is for {@code format}. */
  private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

  /** Not {@code "format": "time"}, which demands seconds and an offset (RFC 3339). */
  private static final String TIME =
      "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$";

  /** What names of zones and offsets are made of; which ones there are, no schema knows. */
  private static final String ZONE = "^([A-Za-z][A-Za-z0-9~/._+:-]*|[+-][0-9:]+)$";

  /** A character that is no white space, in Java and in every dialect of patterns alike. */
  private static final String NOT_BLANK =
      "[^\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

  private final FormTypes types;
  private final Map<String, Form<?>> met = new LinkedHashMap<>();

  FormSchema(FormTypes types) {
    this.types = types;
  }

  /** The forms without properties that were referred to, by the names of their definitions. */
  Map<String, Form<?>> definitionsMet() {
    return met;
  }

  /** Adds what a value must be. */
  void add(ObjectNode schema, Form<?> form) {
    if (form instanceof Shape<?, ?> shape) {
      refer(schema, types.nameOf(shape));
    } else if (form instanceof ChoiceForm<?> choice) {
      refer(schema, FormTypes.nameOf(choice.type()));
    } else if (form instanceof TextForm<?> text && text.sort().equals("text")) {
      schema.put("type", "string");
    } else if (form instanceof BooleanForm) {
      schema.put("type", "boolean");
    } else if (form instanceof FormatForm) {
      schema.put("const", FormatForm.VERSION);
    } else if (form instanceof AnyForm) {
      schema.put("type", "object");
    } else {
      String name = nameOf(form);
      met.put(name, form);
      refer(schema, name);
    }
  }

  /** Adds what the definition of a form says. */
  void define(ObjectNode schema, Form<?> form) {
    if (form instanceof IntegerForm) {
      schema.put("type", "integer");
      schema.put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
    } else if (form instanceof RichTextForm text) {
      schema.put("type", "array");
      ArrayNode blocks = schema.putObject("items").putArray("oneOf");
      text.alternatives().values().forEach(block -> add(blocks.addObject(), block));
    } else if (form instanceof TextForm<?> text) {
      schema.put("type", "string");
      switch (text.sort()) {
        case "date" -> schema.put("format", "date").put("pattern", DATE);
        case "time" -> schema.put("pattern", TIME);
        case "zone" -> schema.put("pattern", ZONE);
        case "id" -> schema.put("pattern", NOT_BLANK);
        default -> throw new IllegalArgumentException("no schema for texts of sort " + text.sort());
      }
    } else {
      throw new IllegalArgumentException("no schema for " + form);
    }
  }

  private static String nameOf(Form<?> form) {
    if (form instanceof TextForm<?> text) {
      return text.sort().substring(0, 1).toUpperCase(Locale.ROOT) + text.sort().substring(1);
    }
    return form.getClass().getSimpleName().replace("Form", "");
  }

  private static void refer(ObjectNode schema, String name) {
    schema.put("$ref", "#/$defs/" + name);
  }
}
