package dk.medsdk.documents.html;

import dk.medsdk.io.line.LineScanner;
import dk.medsdk.io.line.Traits;
import dk.medsdk.io.line.Words;
import java.util.Optional;

/**
 * The line that is being put together from the texts of elements: blanks in a row become one, and
 * no-break spaces become blanks.
 */
final class LineInProgress {

  /** Lists deeper than this are not indented further. */
  private static final int DEEPEST = 10;

  private final StringBuilder text = new StringBuilder();
  private TextStyle style = TextStyle.PLAIN;
  private String marker = "";
  private boolean started;
  private int offset;
  private int boldEnd;
  private boolean boldSoFar;
  private boolean spaceBefore;
  private boolean spaced;
  private boolean afterBreak;
  private boolean continued;

  /** Puts a bullet or number before the words to come; after a number without words, both. */
  void mark(String bulletOrNumber) {
    boolean numbered = !marker.isEmpty() && !marker.equals(ListCounter.BULLET);
    boolean bullet = bulletOrNumber.equals(ListCounter.BULLET);
    marker = numbered ? marker + (bullet ? "" : bulletOrNumber) : bulletOrNumber;
    continued = false;
  }

  /** Forgets a bullet or number that no words followed. */
  void unmark() {
    marker = "";
  }

  /** Parts the words before from those after. */
  void space() {
    spaceBefore = true;
  }

  /** Adds a character of a text. */
  void add(char c, TextStyle now, SourceCursor source, int index) {
    if (now.keepsLines() && (c == ' ' || c == '\t')) {
      text.append(c);
    } else if (c <= ' ' || c == '\u00a0') {
      spaceBefore = true;
      spaced |= c == '\u00a0';
    } else if (started || !Words.isSpace(c)) {
      addVisible(c, now, source, index);
    }
  }

  private void addVisible(char c, TextStyle now, SourceCursor source, int index) {
    if (!started) {
      started = true;
      style = now;
      offset = source.offsetOf(index);
      boldSoFar = true;
    } else if (spaceBefore) {
      text.append(' ');
    }
    spaceBefore = false;
    text.append(c);
    boldSoFar &= now.bold();
    if (boldSoFar) {
      boldEnd = text.length();
    }
  }

  /**
   * Ends it; nothing if it has no words, but an empty line for a break or no-break space alone.
   *
   * @param byBreak whether a {@code <br>} or line end does it, not the border of a block
   */
  Optional<HtmlLine> end(boolean byBreak) {
    Optional<HtmlLine> line =
        started
            ? Optional.of(line())
            : Optional.of(HtmlLine.BLANK).filter(blank -> byBreak || spaced);
    continued |= started;
    marker = started ? "" : marker;
    text.setLength(0);
    started = false;
    boldEnd = 0;
    spaceBefore = false;
    spaced = false;
    afterBreak = byBreak;
    return line;
  }

  private HtmlLine line() {
    int from = 0;
    while (text.charAt(from) == ' ' || text.charAt(from) == '\t') {
      from++;
    }
    String words = text.substring(from).stripTrailing();
    int bold = Math.max(0, boldEnd - from);
    if (style.wordList()) {
      int length = words.length();
      words = WordBullet.asHyphen(words);
      bold = Math.max(0, bold + words.length() - length);
    } else if (isMarkedAlready(words)) {
      marker = "";
    }
    Traits traits = Traits.NONE.asHeading(style.heading()).inList(style.listDepth());
    int boldLength = bold == 0 ? 0 : bold + marker.length();
    return new HtmlLine(
        marker + words, indent() + from, traits.bold(boldLength), offset, afterBreak);
  }

  /** Some pages print "- " or "1. " in elements of lists that print it themselves. */
  private boolean isMarkedAlready(String words) {
    boolean bullet =
        marker.equals(ListCounter.BULLET)
            && words.length() > 1
            && LineScanner.isBullet(words.charAt(0))
            && words.charAt(1) == ' ';
    return bullet || (!marker.isEmpty() && words.startsWith(marker));
  }

  private int indent() {
    int depth = Math.min(style.listDepth(), DEEPEST);
    boolean below = continued && marker.isEmpty() && !style.wordList();
    return depth == 0 ? 0 : 2 * (below ? depth : depth - 1);
  }
}
