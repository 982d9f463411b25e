package dk.medsdk.finding;

/** On what a kind of finding rests, the weightiest first. */
public enum Authority {
  /** A duty in an act or order, read in its source. */
  LAW,
  /** A framework or local agreement, read in its source. */
  AGREEMENT,
  /** Two values printed in the same document that cannot both hold. */
  CONTRADICTION,
  /** What real agendas and minutes do; no rule text was found. */
  PRACTICE,
  /** The reader's own: what it could not read, or had to guess. */
  READING
}
