package dk.medsdk.io.shape;

import org.jspecify.annotations.Nullable;

/** Heltal: a whole number of 32 bits, {@code 15}. */
public final class IntegerForm implements Form<Integer> {

  /** The only one there is. */
  public static final IntegerForm INTEGER = new IntegerForm();

  private IntegerForm() {}

  @Override
  public @Nullable Integer read(FormInput in) {
    return in.integer();
  }

  @Override
  public void write(Integer value, FormOutput out) {
    out.number(value.intValue());
  }
}
