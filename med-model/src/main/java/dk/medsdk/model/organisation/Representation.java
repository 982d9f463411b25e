package dk.medsdk.model.organisation;

/** Repræsentation: what a seat in the committee rests on. */
public enum Representation {
  /** Leder: a leader of the unit. */
  LEADER,
  /** Tillidsrepræsentant: the shop steward of a group. */
  TR,
  /** Fællestillidsrepræsentant: the joint shop steward of several groups. */
  FTR,
  /** Arbejdsmiljørepræsentant: the elected work environment representative. */
  AMR,
  /** Arbejdsmiljøleder: the leader in a work environment group. */
  WORK_ENVIRONMENT_LEADER,
  /** Medarbejderrepræsentant: an employee who is not a TR. */
  EMPLOYEE
}
