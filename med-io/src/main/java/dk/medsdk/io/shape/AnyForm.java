package dk.medsdk.io.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Oprindelse: where a document came from, an object of which nothing is read. */
public final class AnyForm implements Form<Object> {

  /** The only one there is. */
  static final AnyForm ANY = new AnyForm();

  private AnyForm() {}

  @Override
  public @Nullable Object read(FormInput in) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      in.wrongType("object");
      return null;
    }
    in.skip();
    return ANY;
  }

  @Override
  public void write(Object value, FormOutput out) {
    throw new UnsupportedOperationException("who knows the value writes it");
  }
}
