package dk.medsdk.model.organisation;

/** Sektor: which kind of employer it is. */
public enum Sector {
  /** Region: hospitals, psychiatry, social services. */
  REGION,
  /** Kommune: schools, day care, care of the elderly. */
  MUNICIPALITY,
  /** Anden: any other employer that works by a MED agreement, such as a joint utility. */
  OTHER
}
