package dk.medsdk.model.meeting;

/** Status på opfølgning: what became of a follow-up. */
public enum FollowUpState {
  /** Åben: still to be done. */
  OPEN,
  /** Afsluttet: done. */
  DONE,
  /** Bortfaldet: given up. */
  DROPPED
}
