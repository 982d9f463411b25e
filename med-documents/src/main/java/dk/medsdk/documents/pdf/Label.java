package dk.medsdk.documents.pdf;

/**
 * The bullet or number that a printed line begins with.
 *
 * @param kind what it is
 * @param length how many characters of the line it takes, blanks after it counted too
 * @param number the number, 0 for none
 * @param textLeft where the words after it begin
 * @param wide whether more than a blank stands between it and the words
 */
record Label(Kind kind, int length, int number, float textLeft, boolean wide) {

  /** What a line may begin with. */
  enum Kind {
    NONE,
    /** A dot, a dash, an o. */
    BULLET,
    /** 1. or a). */
    NUMBER
  }

  static final Label NONE = new Label(Kind.NONE, 0, 0, 0, false);
}
