package dk.medsdk.report;

import dk.medsdk.model.text.CprNumbers;
import dk.medsdk.source.SourcePlace.Step;
import dk.medsdk.source.SourcePlace.Unit;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import java.util.List;

/**
 * The line on which a span begins, and carets under the span's part of it.
 *
 * @param line the number that the place of the line ends with: 41 for line 41 of a text, 12 for
 *     {@code side 3, linje 12}
 * @param text the line as a terminal can show it, cut around the span to some 100 columns
 * @param carets blanks, then a caret under each column of the span
 */
record SourceExcerpt(int line, String text, String carets) {

  private static final int MOST_COLUMNS = 100;
  private static final int COLUMNS_BEFORE_A_CUT_SPAN = 20;

  /** What is looked at on either side, in characters: a line may be as long as a file. */
  private static final int REACH = 4 * MOST_COLUMNS;

  /** More than a CPR number and the label before it. */
  private static final int CPR_REACH = 64;

  /**
   * The line of a span.
   *
   * @param hidden where findings say that there are CPR numbers, as they are written there
   */
  static SourceExcerpt of(SourceText source, SourceSpan span, List<SourceSpan> hidden) {
    int number = source.lineOf(span.start());
    SourceSpan line = source.line(number);
    int mark = Math.min(span.start(), line.end());
    int from = Math.max(line.start(), mark - REACH);
    int to = Math.min(line.end(), mark + REACH);
    String seen = hide(hidden, masked(source, line, from, to), from);
    // An empty span has a caret too: under the character that it stands before.
    int markEnd = Math.min(Math.max(mark + 1, span.end()), Math.max(mark, to));
    int first = firstShown(seen, mark - from, markEnd - from, from > line.start());
    Drawing drawing = new Drawing(seen, SourceSpan.of(mark - from, markEnd - from));
    drawing.draw(first, from + first > line.start(), to < line.end());
    return new SourceExcerpt(
        numberAt(source, span.start()), drawing.text.toString(), drawing.finishedCarets());
  }

  private static int numberAt(SourceText source, int offset) {
    int number = 0;
    for (Step step : source.placeOf(offset).steps()) {
      number = step.unit() == Unit.COLUMN ? number : step.number();
    }
    return number;
  }

  /** Masks with some text around, for a number is told from others by what stands before it. */
  private static String masked(SourceText source, SourceSpan line, int from, int to) {
    int start = Math.max(line.start(), from - CPR_REACH);
    int end = Math.min(line.end(), to + CPR_REACH);
    String around = source.content().substring(start, end);
    String safe = source.isForm() ? CprNumbers.maskAll(around) : CprNumbers.mask(around);
    return safe.substring(from - start, to - start);
  }

  /** Masks what only the reader could tell to be a number: {@code 070761\\u002d4285}. */
  private static String hide(List<SourceSpan> hidden, String seen, int from) {
    StringBuilder out = new StringBuilder(seen);
    for (SourceSpan number : hidden) {
      int end = Math.min(seen.length(), number.end() - from);
      for (int i = Math.max(0, number.start() - from); i < end; i++) {
        out.setCharAt(i, Character.isDigit(out.charAt(i)) ? '·' : out.charAt(i));
      }
    }
    return out.toString();
  }

  private static int firstShown(String seen, int mark, int markEnd, boolean cut) {
    if (!cut && columns(seen, markEnd) <= MOST_COLUMNS) {
      return 0;
    }
    int first = mark;
    int columns = 0;
    while (first > 0 && columns < COLUMNS_BEFORE_A_CUT_SPAN) {
      int codePoint = seen.codePointBefore(first);
      columns += TerminalText.columns(codePoint);
      first -= Character.charCount(codePoint);
    }
    return first;
  }

  private static int columns(String seen, int end) {
    return seen.substring(0, end).codePoints().map(TerminalText::columns).sum();
  }

  /** The two lines while they are drawn, column by column. */
  private static final class Drawing {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder carets = new StringBuilder();
    private final String seen;
    private final SourceSpan mark;

    private Drawing(String seen, SourceSpan mark) {
      this.seen = seen;
      this.mark = mark;
    }

    private void draw(int first, boolean cutBefore, boolean cutAfter) {
      if (cutBefore) {
        text.append('…');
        carets.append(' ');
      }
      int at = first;
      while (at < seen.length() && carets.length() < MOST_COLUMNS) {
        int codePoint = seen.codePointAt(at);
        text.append(TerminalText.shown(codePoint));
        underline(mark.start() <= at && at < mark.end(), TerminalText.columns(codePoint));
        at += Character.charCount(codePoint);
      }
      if (cutAfter || at < seen.length()) {
        text.append('…');
      }
    }

    private void underline(boolean marked, int columns) {
      carets.append((marked ? "^" : " ").repeat(columns));
      if (marked && columns == 0 && !carets.isEmpty()) {
        carets.setCharAt(carets.length() - 1, '^');
      }
    }

    /** What is at the end of a line has its caret after the last character. */
    private String finishedCarets() {
      return carets.indexOf("^") < 0 ? carets + "^" : carets.toString().stripTrailing();
    }
  }
}
