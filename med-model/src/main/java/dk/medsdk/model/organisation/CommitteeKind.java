package dk.medsdk.model.organisation;

/** Udvalgstype: what a committee is by the MED agreement, whatever it is called. */
public enum CommitteeKind {
  /** MED-udvalg: one of the tree, from the hovedudvalg to the local ones. */
  MED_COMMITTEE,
  /** Underudvalg: set up by the committee above it, to which it reports. */
  SUBCOMMITTEE,
  /** Arbejdsmiljøgruppe (AMG): one leader and one elected AMR at least. */
  WORK_ENVIRONMENT_GROUP,
  /** Arbejdsmiljøudvalg: where the work environment is kept apart from MED. */
  WORK_ENVIRONMENT_COMMITTEE,
  /** Personalemøde med MED-status: everyone employed, in place of a committee. */
  STAFF_MEETING,
  /** TRIO: a leader, a TR and an AMR who meet between the meetings. */
  TRIO,
  /** Arbejdsgruppe: set up for one task. */
  WORKING_GROUP
}
