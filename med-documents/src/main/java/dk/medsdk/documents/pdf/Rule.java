package dk.medsdk.documents.pdf;

/**
 * A straight line on a page, level or upright: the border of a table, or no more than a line under
 * a word.
 *
 * @param level whether it goes from left to right
 * @param at how far down it is, or how far right if it is upright
 * @param from where it begins, from the left or from the top
 * @param to where it ends
 */
record Rule(boolean level, float at, float from, float to) {

  /** The line that a thin box is, or as which a stroke counts. */
  static Rule of(float left, float top, float right, float bottom) {
    boolean level = right - left >= bottom - top;
    return level
        ? new Rule(true, (top + bottom) / 2, left, right)
        : new Rule(false, (left + right) / 2, top, bottom);
  }

  float length() {
    return to - from;
  }
}
