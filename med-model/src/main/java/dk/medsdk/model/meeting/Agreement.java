package dk.medsdk.model.meeting;

/** Enighed: whether the two sides agreed on a decision. */
public enum Agreement {
  /** Enighed: both sides agree. */
  AGREED,
  /** Enighed med forbehold: one side has a reservation. */
  AGREED_WITH_RESERVATION,
  /** Uenighed: the sides keep to their statements. */
  NOT_AGREED
}
