package dk.medsdk.model.organisation;

/** Side: whom a person speaks for in the committee. */
public enum Side {
  /** Ledelsesside: the employer. */
  MANAGEMENT,
  /** Medarbejderside: the employees. */
  EMPLOYEE
}
