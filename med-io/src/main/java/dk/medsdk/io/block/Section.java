package dk.medsdk.io.block;

/** The parts of an item that have headings of their own; the recommendation is found apart. */
public enum Section {
  /** Resumé. */
  SUMMARY,
  /** Sagsfremstilling. */
  CASE_STATEMENT,
  /** Beslutning. */
  DECISION,
  /** Bilag. */
  ATTACHMENTS
}
