package dk.medsdk.model.meeting;

/** Deltagelse: whether a person was at the meeting. */
public enum AttendanceState {
  /** Til stede: the whole time. */
  PRESENT,
  /** Afbud, fraværende: not at all. */
  ABSENT,
  /** Delvist: came later or left earlier. */
  PARTIAL
}
