package dk.medsdk.io.schema;

import dk.medsdk.io.shape.Property;
import dk.medsdk.io.shape.Shape;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.text.TextLink;
import java.util.List;
import java.util.Set;

/**
 * What the reader refuses beyond the table of properties, as far as a schema can say it.
 *
 * <p>{@code SchemaAgreementPropertyTest} holds reader and schema together.
 */
final class Restrictions {

  private static final Set<Class<?>> NAMED = Set.of(Committee.class, Person.class);
  private static final Set<String> OFFSETS = Set.of("start", "end");

  private Restrictions() {}

  /** The properties of which a value has one at least; none if it need not. */
  static List<String> oneOf(Shape<?, ?> shape) {
    return NAMED.contains(shape.type()) ? List.of("id", "name") : List.of();
  }

  /** Whether a number counts characters, and so is not negative. */
  static boolean isOffset(Shape<?, ?> shape, Property<?, ?> property) {
    return shape.type() == TextLink.class && OFFSETS.contains(property.name());
  }
}
