package dk.medsdk.model.meeting;

/** Mødetype: the sort of meeting. */
public enum MeetingKind {
  /** Ordinært møde: one of the year's planned meetings. */
  ORDINARY,
  /** Ekstraordinært møde: called for a special reason. */
  EXTRAORDINARY,
  /** Temamøde: held on one theme. */
  THEME,
  /** Seminar, temadøgn: longer, often over two days. */
  SEMINAR,
  /** Møde med den politiske ledelse: the hovedudvalg meets the political level. */
  POLITICAL
}
