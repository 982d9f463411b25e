package dk.medsdk.model.organisation;

import dk.medsdk.model.ValueStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Niveau: one storey of the tree of committees, {@code Hospitals-MEDudvalg (HMU)}.
 *
 * <p>The same abbreviation means different levels at different employers: HMU is the second in one
 * region and the second of four in a town, FMU the top of one and the second of another.
 */
@Value.Immutable
@ValueStyle
public sealed interface Level permits LevelBuilder.ImmutableLevel {

  /** Rang: its place from the top, which is 1. */
  OptionalInt rank();

  /** Navn: what it is called, {@code Lokalt MED-udvalg}. */
  Optional<String> name();

  /** Forkortelse: what its committees are called for short, {@code LMU}. */
  Optional<String> abbreviation();

  /** A copy to change. */
  default LevelBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static LevelBuilder builder() {
    return new LevelBuilder();
  }
}
