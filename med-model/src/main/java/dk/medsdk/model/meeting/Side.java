package dk.medsdk.model.meeting;

/** Side: whom a person speaks for in the committee. */
public enum Side {
  /** Ledelsesside: the employer. */
  MANAGEMENT,
  /** Medarbejderside: the employees. */
  EMPLOYEE
}
