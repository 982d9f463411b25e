package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/** Deltagelse, afbud: one person and whether he or she was there. */
@Value.Immutable
@ValueStyle
@SuppressWarnings("immutables:from") // toBuilder() below does what the clash leaves out
public sealed interface Attendance permits AttendanceBuilder.ImmutableAttendance {

  /** Navn: as printed, without title. */
  String name();

  /** Person: the id of the person in the organisation. */
  Optional<PersonId> person();

  /** Titel: the title or role as printed, {@code vicedirektør}. */
  Optional<String> role();

  /** Side: whom the person speaks for, where printed. */
  Optional<Side> side();

  /** Repræsentation: what the seat rests on, where printed. */
  Optional<Representation> representation();

  /** Fremmøde: whether the person was there. */
  Optional<AttendanceState> state();

  /** Fra: when a person came who was not there from the start. */
  Optional<LocalTime> from();

  /** Til: when a person left who did not stay to the end. */
  Optional<LocalTime> until();

  /** Cirka: whether the clock is printed as approximate, {@code ca. kl. 14.30}. */
  @Value.Default
  default boolean approximate() {
    return false;
  }

  /** Suppleant for: whom a substitute stands in for, as printed. */
  Optional<String> substituteFor();

  /** Årsag: why someone was away, where printed. */
  Optional<String> reason();

  /** A copy to change. */
  default AttendanceBuilder toBuilder() {
    // Written out because the builder's own from(...) gives way to the attribute of that name.
    return builder()
        .name(name())
        .person(person())
        .role(role())
        .side(side())
        .representation(representation())
        .state(state())
        .from(from())
        .until(until())
        .approximate(approximate())
        .substituteFor(substituteFor())
        .reason(reason());
  }

  /** A new, empty builder. */
  static AttendanceBuilder builder() {
    return new AttendanceBuilder();
  }
}
