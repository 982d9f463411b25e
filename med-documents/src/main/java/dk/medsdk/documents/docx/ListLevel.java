package dk.medsdk.documents.docx;

import java.util.Optional;

/**
 * One of the nine levels of a list: {@code %1.} in decimal numbers, from 1.
 *
 * @param format how its numbers are written
 * @param text what is printed, with {@code %1} to {@code %9} for the numbers of the levels
 * @param start the first number
 * @param restart the level, from 1, after which it begins again; 0 for never, −1 for any above
 * @param decimal whether all numbers in it are decimal, whatever their own levels say
 * @param style the style whose paragraphs stand on this level, if one does
 */
record ListLevel(
    NumberFormat format,
    String text,
    int start,
    int restart,
    boolean decimal,
    Optional<String> style) {

  /** What a list that does not define a level has there. */
  static final ListLevel UNDEFINED =
      new ListLevel(NumberFormat.NONE, "", 1, -1, false, Optional.empty());

  private static final int LONGEST_TEXT = 60;

  /** Cuts off a text that no margin could hold. */
  ListLevel {
    text = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  /** Whether it begins again when a paragraph stands on another level, from 0. */
  boolean restartsAfter(int other) {
    return restart < 0 || other < restart;
  }
}
