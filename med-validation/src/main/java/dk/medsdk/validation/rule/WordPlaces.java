package dk.medsdk.validation.rule;

/** Where the words of the text that is being walked belong. */
interface WordPlaces {

  /** The words between two offsets, as a place of the document. */
  TextPlace place(int start, int end);

  /**
   * Which line or list the words stand in.
   *
   * @return a number that the words of one line, or of one list of names, share; asked for in the
   *     order of the text
   */
  int listOf(int start, int end);
}
