package dk.medsdk.model.organisation;

import dk.medsdk.model.ValueStyle;
import org.immutables.value.Value;

/**
 * Kaldenavn: another name of a committee, {@code HMU Psykiatri} before it became {@code HMU
 * Kysthospitalet}, or an abbreviation of it alone.
 */
@Value.Immutable
@ValueStyle
public sealed interface CommitteeAlias permits CommitteeAliasBuilder.ImmutableCommitteeAlias {

  /** Navn: the other name, as it is written. */
  String name();

  /** Gyldighed: when it was in use; always, unless it says otherwise. */
  @Value.Default
  default Period validity() {
    return Period.ALWAYS;
  }

  /** A name that is always in use beside the proper one. */
  static CommitteeAlias of(String name) {
    return builder().name(name).build();
  }

  /** A copy to change. */
  default CommitteeAliasBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static CommitteeAliasBuilder builder() {
    return new CommitteeAliasBuilder();
  }
}
