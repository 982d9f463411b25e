package dk.medsdk.validation.profile;

/** Godkendelse af referat: by whom, and when. */
public enum MinutesApproval {
  /** Af formandskabet: by the chairs before the minutes are sent. */
  BY_CHAIRS,
  /** På næste møde: by the committee. */
  NEXT_MEETING,
  /** Begge dele: by the chairs first, by the committee then. */
  BOTH
}
