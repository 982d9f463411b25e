package dk.medsdk.validation;

/** Afgørelse: whether a document may pass the gate. */
public enum Verdict {
  /** Godkendt: nothing found is as grave as what stops a document. */
  ACCEPT,
  /** Afvist: something found is grave enough to stop it. */
  REJECT,
  /** Ikke afgjort: it could not be read, or a rule could not run. */
  UNDECIDED
}
