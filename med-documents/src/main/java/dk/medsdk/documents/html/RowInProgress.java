package dk.medsdk.documents.html;

import dk.medsdk.io.line.Traits;

/** The row of a table that is being put together from its cells, tabulators between them. */
final class RowInProgress {

  private final StringBuilder text = new StringBuilder();
  private HtmlLine first = HtmlLine.BLANK;
  private int start;
  private int column = 1;
  private int cells;
  private int bold;
  private boolean boldSoFar = true;

  /** Adds the words of a cell, which may be none. */
  void add(int cellColumn, HtmlLine words) {
    text.append("\t".repeat(Math.max(0, cellColumn - column)));
    column = Math.max(column, cellColumn);
    if (words.isBlank()) {
      return;
    }
    if (cells++ == 0) {
      first = words;
      start = text.length();
    }
    int length = words.traits().boldLength();
    if (boldSoFar && length > 0) {
      bold = text.length() - start + length;
    }
    boldSoFar &= length == words.text().length();
    text.append(words.text());
  }

  /** The row; that of a title keeps the traits of its one cell. */
  HtmlLine end() {
    Traits traits = cells == 1 ? first.traits() : Traits.NONE;
    String words = cells == 0 ? "" : text.toString();
    return new HtmlLine(words, 0, traits.bold(bold).asRow(), first.offset(), false);
  }
}
