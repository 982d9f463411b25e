package dk.medsdk.io.shape;

import dk.medsdk.io.shape.Property.Count;
import dk.medsdk.model.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Says how a type stands in JSON, property by property, in the order in which they are written.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class ShapeBuilder<T, B> {

  private final Class<T> type;
  private final Supplier<B> begin;
  private final Shape.Finish<T, B> finish;
  private final List<Property<T, B>> properties = new ArrayList<>();

  ShapeBuilder(Class<T> type, Supplier<B> begin, Shape.Finish<T, B> finish) {
    this.type = type;
    this.begin = begin;
    this.finish = finish;
  }

  /** A property without which there is no value. */
  <V> ShapeBuilder<T, B> one(String name, Form<V> form, Function<T, V> get, BiConsumer<B, V> put) {
    SerializableString key = new SerializedString(name);
    Property.Writer<T> writer =
        (value, out) -> {
          out.name(key);
          form.write(get.apply(value), out);
        };
    return add(name, Count.ONE, form, writer, put);
  }

  /** A property that is left out where it is absent. */
  <V> ShapeBuilder<T, B> optional(
      String name, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> put) {
    SerializableString key = new SerializedString(name);
    Property.Writer<T> writer =
        (value, out) -> {
          Optional<V> found = get.apply(value);
          if (found.isPresent()) {
            out.name(key);
            form.write(found.get(), out);
          }
        };
    return add(name, Count.OPTIONAL, form, writer, put);
  }

  /** A whole number that is left out where it is absent. */
  ShapeBuilder<T, B> optionalInteger(
      String name, Function<T, OptionalInt> get, ObjIntConsumer<B> put) {
    return optional(
        name,
        IntegerForm.INTEGER,
        value -> {
          OptionalInt number = get.apply(value);
          return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        },
        put::accept);
  }

  /** A property that always has a value, and is left out where that is the usual one. */
  <V> ShapeBuilder<T, B> unless(
      Predicate<V> usual, String name, Form<V> form, Function<T, V> get, BiConsumer<B, V> put) {
    SerializableString key = new SerializedString(name);
    Property.Writer<T> writer =
        (value, out) -> {
          V found = get.apply(value);
          if (!usual.test(found)) {
            out.name(key);
            form.write(found, out);
          }
        };
    return add(name, Count.OPTIONAL, form, writer, put);
  }

  /** A boolean that is false unless it is written. */
  ShapeBuilder<T, B> flag(String name, Predicate<T> get, BiConsumer<B, Boolean> put) {
    return unless(value -> !value, name, BooleanForm.BOOLEAN, get::test, put);
  }

  /** A text with structure, left out if nothing is written. */
  ShapeBuilder<T, B> richText(String name, Function<T, RichText> get, BiConsumer<B, RichText> put) {
    return unless(RichText::isEmpty, name, RichTextForm.RICH_TEXT, get, put);
  }

  /** The name of the format, which comes first; of another, nothing is read. */
  ShapeBuilder<T, B> format() {
    return add(
        "format",
        Count.ONE,
        FormatForm.FORMAT,
        (value, out) -> {
          out.name("format");
          FormatForm.FORMAT.write(FormatForm.VERSION, out);
        },
        (builder, version) -> {});
  }

  /** Where a document came from: written by those who know, and of no meaning when read. */
  ShapeBuilder<T, B> provenance() {
    return add("provenance", Count.OPTIONAL, AnyForm.ANY, (value, out) -> {}, (builder, any) -> {});
  }

  /** A list, left out if it is empty. */
  <V> ShapeBuilder<T, B> list(
      String name, Form<V> form, Function<T, List<V>> get, BiConsumer<B, V> add) {
    return list(name, () -> form, get, add);
  }

  /** A list whose form is not there yet, as that of the items under an item. */
  <V> ShapeBuilder<T, B> list(
      String name, Supplier<Form<V>> lateForm, Function<T, List<V>> get, BiConsumer<B, V> add) {
    SerializableString key = new SerializedString(name);
    Property.Writer<T> writer =
        (value, out) -> {
          List<V> elements = get.apply(value);
          if (!elements.isEmpty()) {
            out.name(key);
            write(elements, lateForm.get(), out);
          }
        };
    Property.Reader<B> reader = (in, builder) -> readList(in, lateForm.get(), builder, add);
    properties.add(new Property<>(name, Count.LIST, lateForm, writer, reader));
    return this;
  }

  Shape<T, B> build() {
    return new Shape<>(type, begin, finish, properties);
  }

  private <V> ShapeBuilder<T, B> add(
      String name, Count count, Form<V> form, Property.Writer<T> writer, BiConsumer<B, V> put) {
    properties.add(new Property<>(name, count, () -> form, writer, single(form, put)));
    return this;
  }

  private static <V> void write(List<V> elements, Form<V> form, FormOutput out) {
    out.startArray();
    for (V element : elements) {
      form.write(element, out);
    }
    out.endArray();
  }

  private static <V, B> boolean readList(
      FormInput in, Form<V> form, B builder, BiConsumer<B, V> add) {
    if (!in.isAt(JsonToken.START_ARRAY)) {
      in.wrongType("array");
      return false;
    }
    while (in.nextElement()) {
      V element = form.read(in);
      if (element != null) {
        add.accept(builder, element);
      }
    }
    return true;
  }

  private static <V, B> Property.Reader<B> single(Form<V> form, BiConsumer<B, V> put) {
    return (in, builder) -> {
      V value = form.read(in);
      if (value == null) {
        return false;
      }
      put.accept(builder, value);
      return true;
    };
  }
}
