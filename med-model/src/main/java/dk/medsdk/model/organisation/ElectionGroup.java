package dk.medsdk.model.organisation;

/** Valggruppe: which of the three groups of unions a seat belongs to. */
public enum ElectionGroup {
  /** Valggruppe A: was AC, the academics. */
  A,
  /** Valggruppe B: was LO. */
  B,
  /** Valggruppe C: was FTF. */
  C
}
