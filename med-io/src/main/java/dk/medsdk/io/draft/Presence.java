package dk.medsdk.io.draft;

import dk.medsdk.io.block.RoleWords.Seat;
import dk.medsdk.model.meeting.AttendanceState;

/**
 * What the headings above a list say of everybody in it: {@code Til stede}, {@code
 * Ledelsesrepræsentanter}.
 *
 * @param state whether they are there
 * @param seat whom they speak for
 */
record Presence(AttendanceState state, Seat seat) {

  static Presence of(AttendanceState state) {
    return new Presence(state, Seat.UNKNOWN);
  }

  Presence as(Seat group) {
    return new Presence(state, group);
  }
}
