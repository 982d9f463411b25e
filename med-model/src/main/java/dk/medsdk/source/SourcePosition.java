package dk.medsdk.source;

/**
 * A place as people say it: line 3, column 1 is where the third line begins.
 *
 * @param line the line, from 1
 * @param column the column, from 1, counted in Unicode code points: after an emoji the column goes
 *     up by one, though the emoji is two UTF-16 code units
 */
public record SourcePosition(int line, int column) {

  /** As compilers print it: {@code 41:1}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
