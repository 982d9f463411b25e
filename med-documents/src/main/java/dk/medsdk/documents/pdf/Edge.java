package dk.medsdk.documents.pdf;

/**
 * Between which edges lines stand.
 *
 * @param left the left edge of a column of a page; 0 for lines that may take the whole page
 * @param right the right edge
 * @param justified whether every line that goes on below reaches it, words set apart for that
 */
record Edge(float left, float right, boolean justified) {

  private static final float EXACT = 1.5f;
  private static final float BLANK = 0.25f;

  /** An edge that lines come near to, as far as their words allow. */
  static Edge ragged(float left, float right) {
    return new Edge(left, right, false);
  }

  /** Whether the first word of a line had no room at the end of the line above. */
  boolean isFull(Run above, Run line) {
    return justified
        ? above.right() > right - EXACT
        : above.right() + BLANK * above.size() + line.firstWord() > right - 1;
  }
}
