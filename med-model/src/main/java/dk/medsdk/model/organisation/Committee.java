package dk.medsdk.model.organisation;

import dk.medsdk.model.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Udvalg: one committee of an organisation, {@code HMU Kysthospitalet}; an id or a name is
 * mandatory.
 *
 * <p>Who sits in it stands in the {@linkplain Organisation#mandates() mandates}, and which
 * committees are under it follows from their {@linkplain #parent() parent}.
 */
@Value.Immutable
@ValueStyle
public sealed interface Committee permits CommitteeBuilder.ImmutableCommittee {

  /** Id: the same through every change of name. */
  Optional<CommitteeId> id();

  /** Navn: as it is used today, {@code HMU Kysthospitalet}. */
  Optional<String> name();

  /** Kaldenavne: former names, and abbreviations of its own. */
  List<CommitteeAlias> aliases();

  /** Udvalgstype: what it is by the MED agreement. */
  Optional<CommitteeKind> kind();

  /** Niveau: abbreviation or name of one of the organisation's levels, {@code HMU}. */
  Optional<String> level();

  /** Overordnet udvalg: the committee above it; none at the top. */
  Optional<CommitteeId> parent();

  /** Sammensætning: how many seats there are, of which sorts. */
  List<SeatGroup> composition();

  /** Arbejdsmiljø: whether it is arbejdsmiljøudvalg too ("enstrenget"). */
  Optional<Boolean> handlesWorkEnvironment();

  /** Gyldighed: when it existed; always, unless it says otherwise. */
  @Value.Default
  default Period validity() {
    return Period.ALWAYS;
  }

  /**
   * Refuses a committee that nothing can be said of.
   *
   * @throws IllegalStateException if there is neither an id nor a name
   */
  @Value.Check
  default void requireIdOrName() {
    if (id().isEmpty() && name().isEmpty()) {
      throw new IllegalStateException("a committee has an id or a name");
    }
  }

  /** A copy to change. */
  default CommitteeBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static CommitteeBuilder builder() {
    return new CommitteeBuilder();
  }
}
