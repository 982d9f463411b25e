package dk.medsdk.model.meeting;

/** Dokumentets art: what a document is, by what it calls itself. */
public enum DocumentKind {
  /** Dagsorden: what a meeting will treat. */
  AGENDA,
  /** Referat: what a meeting treated and decided. */
  MINUTES,
  /** Opsamling: the outcome of a theme discussion, without items and decisions. */
  THEME_SUMMARY,
  /** Ukendt: the document does not say, and nothing in it tells. */
  UNKNOWN
}
