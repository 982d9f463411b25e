package dk.medsdk.io.draft;

import dk.medsdk.io.block.RoleWords.Seat;
import dk.medsdk.model.meeting.AttendanceState;
import java.util.Optional;

/**
 * What the headings above a list say of everybody in it: {@code Til stede}, {@code
 * Ledelsesrepræsentanter}.
 *
 * @param state whether they are there, if that is said
 * @param seat whom they speak for
 */
record Presence(Optional<AttendanceState> state, Seat seat) {

  static Presence of(AttendanceState state) {
    return new Presence(Optional.of(state), Seat.UNKNOWN);
  }

  Presence as(Seat group) {
    return new Presence(state, group);
  }
}
