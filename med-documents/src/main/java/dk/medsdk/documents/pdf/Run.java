package dk.medsdk.documents.pdf;

/**
 * Words that stand side by side on a printed line with no gap between them that could part columns.
 *
 * @param page the page, from 1
 * @param line the printed line on that page, from 1
 * @param left where it begins
 * @param right where it ends
 * @param baseline how far down the page it stands
 * @param size the size of most of its characters
 * @param text its words
 * @param bold how many of the first characters are bold
 * @param label the bullet or number before its words
 * @param firstWord how wide its first word is, label not counted
 */
record Run(
    int page,
    int line,
    float left,
    float right,
    float baseline,
    float size,
    String text,
    int bold,
    Label label,
    float firstWord) {

  /** Whether every character is bold. */
  boolean isBold() {
    return bold >= text.length();
  }

  /** Where the words begin that follow the bullet or number. */
  float textLeft() {
    return label.kind() == Label.Kind.NONE ? left : label.textLeft();
  }

  /** The same words with others after them on the same line. */
  Run with(Run next, String between) {
    boolean goesOn = isBold() && next.bold > 0;
    int boldTogether = goesOn ? text.length() + between.length() + next.bold : bold;
    return new Run(
        page,
        line,
        left,
        next.right,
        baseline,
        Math.max(size, next.size),
        text + between + next.text,
        boldTogether,
        label,
        firstWord);
  }
}
