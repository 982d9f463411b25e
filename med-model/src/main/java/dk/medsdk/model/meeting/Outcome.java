package dk.medsdk.model.meeting;

/** Udfald: what became of a recommendation, where a word prints it. */
public enum Outcome {
  /** Fulgt: decided as recommended. */
  FOLLOWED,
  /** Ændret: decided otherwise. */
  CHANGED,
  /** Udsat: put off to a later meeting. */
  DEFERRED,
  /** Oversendt: passed on to another committee. */
  REFERRED,
  /** Afvist: not followed. */
  REJECTED,
  /** Taget til efterretning: noted. */
  NOTED
}
