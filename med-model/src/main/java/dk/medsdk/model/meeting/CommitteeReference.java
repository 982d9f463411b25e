package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import dk.medsdk.model.organisation.CommitteeId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Udvalg som skrevet: the committee that a document names, {@code HMU Kysthospitalet}.
 *
 * <p>It is not the committee of the organisation: the id leads there, once it is known.
 */
@Value.Immutable
@ValueStyle
public sealed interface CommitteeReference
    permits CommitteeReferenceBuilder.ImmutableCommitteeReference {

  /** Navn: the name as printed. */
  Optional<String> name();

  /**
   * Niveau: the abbreviation of the level as printed, {@code HMU}; which level that is differs
   * between employers.
   */
  Optional<String> level();

  /** Id: that of the committee in the organisation. */
  Optional<CommitteeId> id();

  /** A committee of which only the name is known. */
  static CommitteeReference named(String name) {
    return builder().name(name).build();
  }

  /** A copy to change. */
  default CommitteeReferenceBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static CommitteeReferenceBuilder builder() {
    return new CommitteeReferenceBuilder();
  }
}
