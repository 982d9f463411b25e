package dk.medsdk.io.schema;

import dk.medsdk.io.shape.ChoiceForm;
import dk.medsdk.io.shape.Form;
import dk.medsdk.io.shape.MeetingShapes;
import dk.medsdk.io.shape.OrganisationShapes;
import dk.medsdk.io.shape.Property;
import dk.medsdk.io.shape.RichTextForm;
import dk.medsdk.io.shape.Shape;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The types of which the form is made, each with its name, in the order in which one meets them.
 */
final class FormTypes {

  private final Map<String, Shape<?, ?>> shapes = new LinkedHashMap<>();
  private final Map<String, ChoiceForm<?>> choices = new LinkedHashMap<>();

  private FormTypes() {}

  /** Those of both roots. */
  static FormTypes all() {
    FormTypes types = of(MeetingShapes.DOCUMENT);
    types.add(OrganisationShapes.ORGANISATION, "");
    return types;
  }

  /** Those that a root is made of, itself first. */
  static FormTypes of(Shape<?, ?> root) {
    FormTypes types = new FormTypes();
    types.add(root, "");
    return types;
  }

  /** Every type with properties, {@code AgendaItem}. */
  Map<String, Shape<?, ?>> shapes() {
    return shapes;
  }

  /** Every type with words to choose from, {@code Purpose}; not the types of text blocks. */
  Map<String, ChoiceForm<?>> choices() {
    return choices;
  }

  /** The name of one of the shapes. */
  String nameOf(Shape<?, ?> shape) {
    return shapes.entrySet().stream()
        .filter(entry -> entry.getValue() == shape)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** The name of a type, with that of the type in which it stands: {@code TableRow}. */
  static String nameOf(Class<?> type) {
    return type.getCanonicalName().substring(type.getPackageName().length()).replace(".", "");
  }

  /** What a block of text says as its type, {@code paragraph}. */
  static String wordOf(Shape<?, ?> block) {
    return RichTextForm.RICH_TEXT.alternatives().entrySet().stream()
        .filter(entry -> entry.getValue() == block)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private void add(Form<?> form, String property) {
    if (form instanceof Shape<?, ?> shape) {
      addShape(shape, property);
    } else if (form instanceof RichTextForm text) {
      text.alternatives().values().forEach(block -> addShape(block, property));
    } else if (form instanceof ChoiceForm<?> choice && !isTypeOfBlock(choice)) {
      choices.putIfAbsent(nameOf(choice.type()), choice);
    }
  }

  /** A block says its type in one word: there is nothing to choose from. */
  static boolean isTypeOfBlock(ChoiceForm<?> choice) {
    return choice.constants().keySet().equals(RichTextForm.RICH_TEXT.alternatives().keySet());
  }

  /** A second shape of one type is named for the property that has it: {@code NestedTextList}. */
  private void addShape(Shape<?, ?> shape, String property) {
    if (shapes.containsValue(shape)) {
      return;
    }
    String name = nameOf(shape.type());
    boolean taken = shapes.containsKey(name);
    shapes.put(
        taken
            ? property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1) + name
            : name,
        shape);
    for (Property<?, ?> each : shape.properties()) {
      add(each.form(), each.name());
    }
  }
}
