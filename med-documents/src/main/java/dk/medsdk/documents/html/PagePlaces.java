package dk.medsdk.documents.html;

import dk.medsdk.source.SourcePlace;
import dk.medsdk.source.SourcePosition;
import java.util.Arrays;

/**
 * Line and column of the characters of a page, pictures counted that were cut out of it.
 *
 * <p>Every 1024th character is known, so that asking costs the same in a page without line ends.
 */
final class PagePlaces {

  private static final int STEP = 1024;

  private final String text;
  private final int[] cuts;
  private final int[] cutLengths;
  private final int[] lines;
  private final int[] columns;

  /**
   * The places of a text from which {@code cutLengths[i]} characters were cut at {@code cuts[i]}.
   */
  PagePlaces(String text, int[] cuts, int[] cutLengths) {
    this.text = text;
    this.cuts = cuts;
    this.cutLengths = cutLengths;
    this.lines = new int[text.length() / STEP + 1];
    this.columns = new int[lines.length];
    Walk walk = new Walk(0, 1, 1);
    for (int i = 0; i < lines.length; i++) {
      walk.to(i * STEP);
      lines[i] = walk.line;
      columns[i] = walk.column;
    }
  }

  /** The place of a character; that of the last one for an offset beyond. */
  SourcePlace of(int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    int step = at / STEP;
    Walk walk = new Walk(step * STEP, lines[step], columns[step]);
    walk.to(at);
    return SourcePlace.of(new SourcePosition(walk.line, walk.column));
  }

  /** Goes from character to character and counts. */
  private final class Walk {
    private int at;
    private int line;
    private int column;
    private int nextCut;

    Walk(int at, int line, int column) {
      this.at = at;
      this.line = line;
      this.column = column;
      int found = Arrays.binarySearch(cuts, at);
      this.nextCut = found < 0 ? -found - 1 : found + 1;
    }

    void to(int end) {
      while (at < end) {
        char c = text.charAt(at++);
        if (c == '\n' || (c == '\r' && !text.startsWith("\n", at))) {
          line++;
          column = 1;
        } else if (!Character.isLowSurrogate(c)) {
          column++;
        }
        if (nextCut < cuts.length && cuts[nextCut] == at) {
          column += cutLengths[nextCut++];
        }
      }
    }
  }
}
