package dk.medsdk.io.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Ja eller nej: {@code true} or {@code false}. */
public final class BooleanForm implements Form<Boolean> {

  /** The only one there is. */
  public static final BooleanForm BOOLEAN = new BooleanForm();

  private BooleanForm() {}

  @Override
  public @Nullable Boolean read(FormInput in) {
    if (in.isAt(JsonToken.VALUE_TRUE)) {
      return Boolean.TRUE;
    }
    if (in.isAt(JsonToken.VALUE_FALSE)) {
      return Boolean.FALSE;
    }
    in.wrongType("boolean");
    return null;
  }

  @Override
  public void write(Boolean value, FormOutput out) {
    out.bool(value);
  }
}
