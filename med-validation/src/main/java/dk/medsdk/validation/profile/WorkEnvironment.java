package dk.medsdk.validation.profile;

/** Organisering: who handles the work environment. */
public enum WorkEnvironment {
  /** Enstrenget: the MED committees do. */
  INTEGRATED,
  /** Tostrenget: committees of its own do. */
  SPLIT,
  /** Lokalt valg: each committee is one or the other. */
  EITHER
}
