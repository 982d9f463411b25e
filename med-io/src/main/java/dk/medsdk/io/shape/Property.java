package dk.medsdk.io.shape;

import java.util.function.Supplier;

/**
 * One property of a type: how it is taken out of a value, and put into a builder.
 *
 * @param <T> the type
 * @param <B> its builder
 * @param name the name in JSON
 * @param count how many values it has
 * @param lateForm how each value stands in JSON; asked late, since a type may hold itself
 * @param writer writes name and value, or nothing where the value lacks it
 * @param reader reads the value at the current token
 */
public record Property<T, B>(
    String name,
    Count count,
    Supplier<? extends Form<?>> lateForm,
    Writer<T> writer,
    Reader<B> reader) {

  /** How each value stands in JSON. */
  public Form<?> form() {
    return lateForm.get();
  }

  /** How many values a property has. */
  public enum Count {
    /** Exactly one: what lacks it cannot be built. */
    ONE,
    /** None or one. */
    OPTIONAL,
    /** Any number, in an array, which is left out if it is empty. */
    LIST
  }

  /** Takes a property out of a value. */
  interface Writer<T> {

    /** Writes the name and the value, or nothing. */
    void write(T value, FormOutput out);
  }

  /** Puts a property into a builder. */
  interface Reader<B> {

    /**
     * Reads the value at the current token.
     *
     * @return whether there was one; what is wrong with it is reported
     */
    boolean read(FormInput in, B builder);
  }
}
