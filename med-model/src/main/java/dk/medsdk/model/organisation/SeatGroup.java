package dk.medsdk.model.organisation;

import dk.medsdk.model.ValueStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Pladser: seats of one sort in a committee, such as 4 for TR of election group B.
 *
 * <p>Sides need not have equally many.
 */
@Value.Immutable
@ValueStyle
public sealed interface SeatGroup permits SeatGroupBuilder.ImmutableSeatGroup {

  /** Side: whom the seats speak for. */
  Optional<Side> side();

  /** Repræsentation: what the seats rest on. */
  Optional<Representation> representation();

  /** Valggruppe: which group fills them, where that is agreed. */
  Optional<ElectionGroup> electionGroup();

  /** Antal: how many there are, vacant ones included; at least 0. */
  OptionalInt seats();

  /** A copy to change. */
  default SeatGroupBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static SeatGroupBuilder builder() {
    return new SeatGroupBuilder();
  }
}
