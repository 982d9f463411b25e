package dk.medsdk.io.schema;

import dk.medsdk.io.shape.ChoiceForm;
import dk.medsdk.io.shape.Form;
import dk.medsdk.io.shape.Property;
import dk.medsdk.io.shape.RichTextForm;
import dk.medsdk.io.shape.Shape;
import dk.medsdk.io.shape.TextForm;
import dk.medsdk.model.text.RichText;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The Danish word and the English sentence for every part of the form. */
final class Descriptions {

  private static final Javadocs JAVADOCS = Javadocs.OF_THE_FORM;

  private Descriptions() {}

  /** Of a property; what the model has no attribute for, as {@code format}, its form describes. */
  static Described of(Shape<?, ?> shape, Property<?, ?> property) {
    Form<?> form = property.form();
    Class<?> standIn = form instanceof ChoiceForm<?> choice ? choice.type() : form.getClass();
    return found(
        JAVADOCS.of(shape.type(), property.name()).or(() -> JAVADOCS.of(standIn)),
        shape.type() + "." + property.name());
  }

  /** Of a type with properties. */
  static Described of(Shape<?, ?> shape) {
    return of(shape.type());
  }

  /** Of a type with words to choose from. */
  static Described of(ChoiceForm<?> choice) {
    return of(choice.type());
  }

  /** Of one of the words to choose from. */
  static Described of(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    return found(JAVADOCS.of(type, constant.name()), type + "." + constant.name());
  }

  /** Of a form without properties; texts differ by their sort. */
  static Described of(Form<?> form) {
    if (form instanceof TextForm<?> text) {
      return found(
          JAVADOCS
              .of(TextForm.class, text.sort().toUpperCase(Locale.ROOT))
              .or(() -> JAVADOCS.of(TextForm.class, text.sort())),
          text.sort());
    }
    return of(form instanceof RichTextForm ? RichText.class : form.getClass());
  }

  private static Described of(Class<?> type) {
    return found(JAVADOCS.of(type), type.getName());
  }

  private static Described found(Optional<Described> described, String what) {
    return described.orElseThrow(() -> new NoSuchElementException("no Javadoc for " + what));
  }
}
