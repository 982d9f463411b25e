package dk.medsdk.io.shape;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Nearest;
import dk.medsdk.io.JsonFindings;
import dk.medsdk.io.shape.Property.Count;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * How a type with properties stands in JSON: an object with each property in its order.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Shape<T, B> implements Form<T> {

  /** As many as the bits in which those already seen are kept. */
  private static final int MOST_PROPERTIES = Long.SIZE;

  private final Class<T> type;
  private final Supplier<B> begin;
  private final Finish<T, B> finish;
  private final List<Property<T, B>> properties;
  private final Map<String, Integer> indices = new HashMap<>();
  private final List<Property.Writer<T>> writers;
  private final long mandatory;

  Shape(Class<T> type, Supplier<B> begin, Finish<T, B> finish, List<Property<T, B>> properties) {
    if (properties.size() > MOST_PROPERTIES) {
      throw new IllegalArgumentException(type + " has more than 64 properties");
    }
    this.type = type;
    this.begin = begin;
    this.finish = finish;
    this.properties = List.copyOf(properties);
    this.writers = properties.stream().map(Property::writer).toList();
    long needed = 0;
    for (int i = 0; i < properties.size(); i++) {
      indices.put(properties.get(i).name(), i);
      needed |= properties.get(i).count() == Count.ONE ? 1L << i : 0;
    }
    this.mandatory = needed;
  }

  /** Begins the shape of a type whose builder gives any value. */
  static <T, B> ShapeBuilder<T, B> of(Class<T> type, Supplier<B> begin, Function<B, T> finish) {
    return new ShapeBuilder<>(type, begin, (builder, seen, filled, in) -> finish.apply(builder));
  }

  /** Begins the shape of a type of which some values cannot be; the end says which, and why. */
  static <T, B> ShapeBuilder<T, B> checked(
      Class<T> type, Supplier<B> begin, BiFunction<B, FormInput, @Nullable T> finish) {
    return new ShapeBuilder<>(
        type, begin, (builder, seen, filled, in) -> finish.apply(builder, in));
  }

  /** The type. */
  public Class<T> type() {
    return type;
  }

  /** The properties in the order in which they are written. */
  public List<Property<T, B>> properties() {
    return properties;
  }

  @Override
  public void write(T value, FormOutput out) {
    out.startObject();
    writeProperties(value, out);
    out.endObject();
  }

  /** Writes the properties without the braces around them. */
  public void writeProperties(T value, FormOutput out) {
    for (int i = 0; i < writers.size(); i++) {
      writers.get(i).write(value, out);
    }
  }

  @Override
  public @Nullable T read(FormInput in) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      in.wrongType("object");
      return null;
    }
    return readProperties(in, begin.get(), false);
  }

  /** Reads a value as far as it is there: a whole document, of which something always is. */
  public T readAnyway(FormInput in) {
    T value = null;
    if (in.isAt(JsonToken.START_OBJECT)) {
      value = readProperties(in, begin.get(), true);
    } else {
      in.wrongType("object");
    }
    return value == null ? Objects.requireNonNull(finish.apply(begin.get(), 0, 0, in)) : value;
  }

  private @Nullable T readProperties(FormInput in, B builder, boolean anyway) {
    long seen = 0;
    long filled = 0;
    int expected = 0;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      int index = indexOf(name, expected);
      if (index < 0) {
        unknown(name, in);
      } else if ((seen & 1L << index) != 0) {
        in.report(JsonFindings.REPEATED_PROPERTY, "property", name);
        in.skipValue();
      } else {
        seen |= 1L << index;
        in.nextValue();
        filled |= properties.get(index).reader().read(in, builder) ? 1L << index : 0;
        expected = index + 1;
      }
    }
    reportMissing(mandatory & ~seen, in);
    boolean whole = (mandatory & ~filled) == 0;
    return whole || anyway ? finish.apply(builder, seen, filled, in) : null;
  }

  /** Most documents have the properties in order: the next one is tried before the map. */
  private int indexOf(String name, int expected) {
    if (expected < properties.size() && properties.get(expected).name().equals(name)) {
      return expected;
    }
    Integer index = indices.get(name);
    return index == null ? -1 : index;
  }

  private void unknown(String name, FormInput in) {
    if (!in.isFull()) {
      List<String> names = properties.stream().map(Property::name).toList();
      Optional<BilingualText> meant = Nearest.to(name, names).map(FormInput::didYouMean);
      in.report(JsonFindings.UNKNOWN_PROPERTY, meant, "property", FormText.clip(name));
    }
    in.skipValue();
  }

  /** Says which properties are missing, by their bits; nothing after the tokens have ended. */
  void reportMissing(long missing, FormInput in) {
    for (long left = missing; left != 0 && !in.isBroken(); left &= left - 1) {
      in.reportValue(JsonFindings.MISSING_PROPERTY, "property", nameOf(left));
    }
  }

  /** Says which properties have no business here, by their bits. */
  void reportUnknown(long unknown, FormInput in) {
    for (long left = unknown; left != 0; left &= left - 1) {
      in.reportPart(nameOf(left), JsonFindings.UNKNOWN_PROPERTY, "property", nameOf(left));
    }
  }

  /** The bits of those of the properties that this shape knows by name. */
  <P extends Property<?, ?>> long bitsOf(List<P> some, Predicate<P> which) {
    return some.stream()
        .filter(which)
        .map(property -> indices.get(property.name()))
        .filter(Objects::nonNull)
        .mapToLong(index -> 1L << index)
        .reduce(0, (a, b) -> a | b);
  }

  private String nameOf(long lowestBit) {
    return properties.get(Long.numberOfTrailingZeros(lowestBit)).name();
  }

  /**
   * Makes a value of what was read.
   *
   * @param <T> the type of the value
   * @param <B> its builder
   */
  interface Finish<T, B> {

    /**
     * The value, or {@code null} if there is none, which then is reported.
     *
     * @param seen the bits of the properties that are there
     * @param filled the bits of those that are what they should be
     */
    @Nullable T apply(B builder, long seen, long filled, FormInput in);
  }
}
