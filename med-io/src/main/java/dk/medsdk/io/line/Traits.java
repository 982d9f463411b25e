package dk.medsdk.io.line;

import java.util.Objects;
import java.util.Optional;

/**
 * What a format knows of a line beyond its words: plain text nothing, Word and web pages much.
 *
 * <p>A trait is evidence, not a command: the parser weighs it with what the words say. Readers set
 * only what their format states, so a line that merely looks bold has no heading level.
 *
 * @param headingLevel the level of a heading, 1 for the highest, up to 9; 0 for a line that is none
 * @param listDepth how deep the line stands in a list, 1 for the outermost; 0 for a line in none
 * @param boldLength how many of the first characters of its words are bold, the bullet or number
 *     that the format adds counted too; all of them for a line that is bold throughout
 * @param cell the cell of a table in which the line stands, if its cells are lines of their own
 * @param row whether the line is a whole row of a table, its cells separated by tabulators
 * @param verbatim whether its words are text, whatever they look like ({@link Verbatim})
 */
public record Traits(
    int headingLevel,
    int listDepth,
    int boldLength,
    Optional<Cell> cell,
    boolean row,
    boolean verbatim) {

  /** What plain text knows: nothing. */
  public static final Traits NONE = new Traits(0, 0, 0, Optional.empty(), false, false);

  /** What is known of a line of plain text with the blanks of {@link Verbatim} before it. */
  static final Traits VERBATIM = new Traits(0, 0, 0, Optional.empty(), false, true);

  private static final int LOWEST_HEADING = 9;

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is negative or a heading below level 9
   */
  public Traits {
    Objects.requireNonNull(cell, "cell");
    if (headingLevel < 0 || headingLevel > LOWEST_HEADING || listDepth < 0 || boldLength < 0) {
      throw new IllegalArgumentException(
          "no traits: heading " + headingLevel + ", depth " + listDepth + ", bold " + boldLength);
    }
  }

  /**
   * One cell of a table.
   *
   * @param table which table of the document, from 1
   * @param row which row of it, from 1
   * @param column which column, from 1; a cell that spans several has the number of its first
   */
  public record Cell(int table, int row, int column) {}

  /** The same line as a heading. */
  public Traits asHeading(int level) {
    return new Traits(level, listDepth, boldLength, cell, row, verbatim);
  }

  /** The same line as an element of a list. */
  public Traits inList(int depth) {
    return new Traits(headingLevel, depth, boldLength, cell, row, verbatim);
  }

  /** The same line with its first characters bold. */
  public Traits bold(int length) {
    return new Traits(headingLevel, listDepth, length, cell, row, verbatim);
  }

  /** The same line as one of the lines of a cell. */
  public Traits inCell(Cell place) {
    return new Traits(headingLevel, listDepth, boldLength, Optional.of(place), row, verbatim);
  }

  /** The same line as a whole row of a table. */
  public Traits asRow() {
    return new Traits(headingLevel, listDepth, boldLength, cell, true, verbatim);
  }
}
