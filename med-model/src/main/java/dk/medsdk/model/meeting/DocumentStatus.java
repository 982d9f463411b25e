package dk.medsdk.model.meeting;

/** Status: how far a document is on its way from draft to publication. */
public enum DocumentStatus {
  /** Udkast: still being written. */
  DRAFT,
  /** Udsendt: sent to the members. */
  SENT,
  /** Godkendt af formandskabet: approved by chair and vice chairs. */
  APPROVED_BY_CHAIRS,
  /** Godkendt: approved by the committee at a later meeting. */
  APPROVED,
  /** Offentliggjort: open to all. */
  PUBLISHED
}
