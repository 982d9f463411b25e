package dk.medsdk.model.organisation;

import dk.medsdk.model.ValueStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Mandat: that one person holds one seat or office in one committee for a time.
 *
 * <p>One who is both member and vice chair has one mandate, with the role of vice chair; a TR who
 * is also AMR may have two.
 */
@Value.Immutable
@ValueStyle
public sealed interface Mandate permits MandateBuilder.ImmutableMandate {

  /** Person: who holds it; nobody where the seat is vacant ("vakant"). */
  Optional<PersonId> person();

  /** Udvalg: in which committee. */
  Optional<CommitteeId> committee();

  /** Rolle: as what, from chair to observer. */
  Optional<MandateRole> role();

  /** Nummer: 1 of "1. næstformand", where vice chairs or substitutes are numbered. */
  OptionalInt ordinal();

  /** Side: whom the person speaks for; secretaries and observers for nobody. */
  Optional<Side> side();

  /** Repræsentation: what the seat rests on, as TR or as leader. */
  Optional<Representation> representation();

  /** Valggruppe: the group that chose the person. */
  Optional<ElectionGroup> electionGroup();

  /** Organisation: the union, {@code FOA}, which is no election group. */
  Optional<String> union();

  /** Suppleant for: the members whom this substitute stands in for. */
  List<PersonId> substitutes();

  /** Valgperiode: from when until when; always, unless it says otherwise. */
  @Value.Default
  default Period period() {
    return Period.ALWAYS;
  }

  /** A copy to change. */
  default MandateBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static MandateBuilder builder() {
    return new MandateBuilder();
  }
}
