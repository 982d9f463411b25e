package dk.medsdk.model.organisation;

import dk.medsdk.model.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Person: someone who holds a mandate; an id or a name is mandatory. */
@Value.Immutable
@ValueStyle
public sealed interface Person permits PersonBuilder.ImmutablePerson {

  /** Id: the same through every change of name. */
  Optional<PersonId> id();

  /** Navn: first name and surname, {@code Ida Holm}. */
  Optional<String> name();

  /**
   * Refuses a person of whom nothing is known.
   *
   * @throws IllegalStateException if there is neither an id nor a name
   */
  @Value.Check
  default void requireIdOrName() {
    if (id().isEmpty() && name().isEmpty()) {
      throw new IllegalStateException("a person has an id or a name");
    }
  }

  /** A copy to change. */
  default PersonBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static PersonBuilder builder() {
    return new PersonBuilder();
  }
}
