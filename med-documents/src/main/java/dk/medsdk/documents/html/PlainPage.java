package dk.medsdk.documents.html;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.line.Traits;
import dk.medsdk.io.line.Words;
import java.util.Optional;

/** A text that only has the name of a page: its lines are the lines of the file. */
final class PlainPage {

  private static final int[] NO_CUTS = {};

  private PlainPage() {}

  /** What keeps line and column of a text. */
  static PagePlaces places(String text) {
    return new PagePlaces(text, NO_CUTS, NO_CUTS);
  }

  /**
   * Writes the lines of a text.
   *
   * @return that it has more than are read
   */
  static Optional<Finding> read(String text, LineSink out) {
    int start = 0;
    for (int count = 0; start < text.length(); count++) {
      if (count >= HtmlLimits.MOST_LINES) {
        return Optional.of(HtmlLimits.reached(HtmlLimits.MOST_LINES, "lines"));
      }
      int end = lineEnd(text, start);
      out.add(line(text, start, Math.min(end, HtmlLimits.MOST_CHARACTERS)));
      if (end > HtmlLimits.MOST_CHARACTERS) {
        return Optional.of(HtmlLimits.reached(HtmlLimits.MOST_CHARACTERS, "characters"));
      }
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return Optional.empty();
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static HtmlLine line(String text, int start, int end) {
    Words words = new Words(text.substring(start, Math.max(start, end)), start).strip();
    return words.text().isEmpty()
        ? HtmlLine.BLANK
        : new HtmlLine(words.text(), words.start() - start, Traits.NONE, words.start(), false);
  }
}
