package dk.medsdk.model.organisation;

/** Retningslinjetype: whether it must be there, and whether it can be terminated. */
public enum GuidelineType {
  /**
   * Procedureretningslinje: on budget, staff policy or large changes; can be changed, never
   * terminated.
   */
  PROCEDURE,
  /** Skal-retningslinje: one that an agreement demands. */
  MANDATORY,
  /** Kan-retningslinje: ends three months after one side terminates it. */
  VOLUNTARY
}
