package dk.medsdk.io.schema;

import dk.medsdk.io.shape.BooleanForm;
import dk.medsdk.io.shape.ChoiceForm;
import dk.medsdk.io.shape.Form;
import dk.medsdk.io.shape.FormatForm;
import dk.medsdk.io.shape.IntegerForm;
import dk.medsdk.io.shape.Property;
import dk.medsdk.io.shape.Property.Count;
import dk.medsdk.io.shape.RichTextForm;
import dk.medsdk.io.shape.Shape;
import dk.medsdk.io.shape.TextForm;
import java.util.List;
import java.util.Locale;

/** What a cell of the tables in {@code docs/format.md} says about a property. */
final class FormTable {

  private final FormTypes types;

  FormTable(FormTypes types) {
    this.types = types;
  }

  /** What its value is: {@code date}, {@code list of texts}, a link to another type. */
  String value(Shape<?, ?> shape, Property<?, ?> property) {
    Form<?> form = property.form();
    if (form instanceof ChoiceForm<?> choice && FormTypes.isTypeOfBlock(choice)) {
      return "`\"" + FormTypes.wordOf(shape) + "\"`";
    }
    String value = value(form);
    return property.count() == Count.LIST ? "list of " + value : value;
  }

  /** Whether it must be there: {@code yes}, nothing, or what stands in for it. */
  static String mandatory(Shape<?, ?> shape, Property<?, ?> property) {
    List<String> either = Restrictions.oneOf(shape);
    if (either.contains(property.name())) {
      return "`" + String.join("` or `", either) + "`";
    }
    return property.count() == Count.ONE ? "yes" : "";
  }

  private String value(Form<?> form) {
    if (form instanceof Shape<?, ?> shape) {
      return link(types.nameOf(shape));
    } else if (form instanceof ChoiceForm<?> choice) {
      return link(FormTypes.nameOf(choice.type()));
    } else if (form instanceof TextForm<?> text) {
      return text.sort().equals("time") ? "clock" : text.sort();
    } else if (form instanceof BooleanForm) {
      return "`true` or `false`";
    } else if (form instanceof IntegerForm) {
      return "whole number";
    } else if (form instanceof FormatForm) {
      return "`\"" + FormatForm.VERSION + "\"`";
    } else if (form instanceof RichTextForm) {
      return "[text with structure](#texts-with-structure)";
    }
    return "object";
  }

  private static String link(String name) {
    return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
  }
}
