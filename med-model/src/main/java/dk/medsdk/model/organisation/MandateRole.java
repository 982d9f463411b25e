package dk.medsdk.model.organisation;

/** Rolle: what a person is in the committee. */
public enum MandateRole {
  /** Formand: from the management side. */
  CHAIR,
  /** Næstformand: from the employee side; see {@link Mandate#ordinal()}. */
  VICE_CHAIR,
  /** Medlem: with no office in the committee. */
  MEMBER,
  /** Suppleant: stands in for a member who cannot come. */
  SUBSTITUTE,
  /** Sekretær: writes the minutes, without a seat. */
  SECRETARY,
  /** Observatør: takes part without a seat. */
  OBSERVER
}
