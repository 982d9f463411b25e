package dk.medsdk.model.meeting;

/** Åbenhed: whether an item may be published. */
public enum Openness {
  /** Åbent: the rule in MED. */
  OPEN,
  /** Lukket: kept from publication (forvaltningsloven § 27). */
  CLOSED
}
