package dk.medsdk.documents.docx;

import dk.medsdk.documents.docx.WordBlock.Cell;
import dk.medsdk.documents.docx.WordBlock.Paragraph;

/**
 * A row of a table in one line: {@code Mødested:<tab>Kantinen}. A cell that spans several columns
 * has empty ones behind it, so that all rows have the same columns.
 */
final class RowText {

  private final StringBuilder words = new StringBuilder();
  private int first = -1;
  private int bold;
  private boolean allBold = true;
  private boolean begun;

  /** Adds the next cell. */
  void add(Cell cell) {
    if (begun) {
      words.append('\t');
    }
    begun = true;
    boolean cellBegun = false;
    for (var block : cell.blocks()) {
      if (block instanceof Paragraph paragraph) {
        String text = paragraph.text().inOneLine();
        if (!text.isEmpty()) {
          words.append(cellBegun ? " " : "");
          add(text, paragraph.text().boldInOneLine());
          cellBegun = true;
        }
      }
    }
    words.append("\t".repeat(cell.span() - 1));
  }

  private void add(String text, int boldLength) {
    first = first < 0 ? words.length() : first;
    if (allBold && boldLength > 0) {
      bold = words.length() + boldLength - first;
    }
    allBold &= boldLength >= text.length();
    words.append(text);
  }

  /** The line. */
  String words() {
    return words.toString();
  }

  /** How many characters of it are bold, from its first word on. */
  int bold() {
    return bold;
  }
}
