package dk.medsdk.model.organisation;

/** Sektor: which kind of employer it is. */
public enum Sector {
  /** Region: hospitals, psychiatry, social services. */
  REGION,
  /** Kommune. */
  MUNICIPALITY,
  /** Anden: any other employer that works by a MED agreement, such as a joint utility. */
  OTHER
}
