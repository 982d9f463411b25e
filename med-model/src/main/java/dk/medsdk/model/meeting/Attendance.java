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

  /** The name as printed, without title. */
  String name();

  /** The person in the organisation. */
  Optional<PersonId> person();

  /** The title or role as printed, {@code vicedirektør}. */
  Optional<String> role();

  /** The side, where printed. */
  Optional<Side> side();

  /** What the seat rests on, where printed. */
  Optional<Representation> representation();

  /** Whether the person was there. */
  Optional<AttendanceState> state();

  /** When a person came who was not there from the start. */
  Optional<LocalTime> from();

  /** When a person left who did not stay to the end. */
  Optional<LocalTime> until();

  /** Whether the clock is printed as approximate, {@code ca. kl. 14.30}. */
  @Value.Default
  default boolean approximate() {
    return false;
  }

  /** Whom a substitute stands in for, as printed. */
  Optional<String> substituteFor();

  /** Why, where printed. */
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
