package dk.medsdk.documents.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One table while it is read: gathers the lines of each cell, since only the whole table tells how
 * it is to be written ({@link TableLines}).
 */
final class TableFrame implements LineSink {

  /** Columns beyond are one. */
  static final int MOST_COLUMNS = 100;

  private final LineSink outer;
  private final int number;
  private final List<Row> rows = new ArrayList<>();
  private final int[] taken = new int[MOST_COLUMNS + 1];
  private Row row = new Row(new ArrayList<>());
  private boolean inCell;

  /** A table of a document, counted from 1, in which lines outside of cells go to another sink. */
  TableFrame(LineSink outer, int number) {
    this.outer = outer;
    this.number = number;
  }

  /** One row. */
  record Row(List<Cell> cells) {}

  /**
   * One cell.
   *
   * @param column its first column, from 1
   * @param label whether it is a {@code th}
   * @param lines what stands in it
   */
  record Cell(int column, boolean label, List<HtmlLine> lines) {

    /** Whether it has words. */
    boolean hasWords() {
      return lines.stream().anyMatch(line -> !line.isBlank());
    }
  }

  /** Begins a {@code tr}. */
  void startRow() {
    row = new Row(new ArrayList<>());
    rows.add(row);
    for (int i = 0; i < taken.length; i++) {
      taken[i] = Math.max(0, taken[i] - 1);
    }
  }

  /** Begins a {@code td} or {@code th} that may span columns and rows. */
  void startCell(Element element) {
    int count = row.cells.size();
    int column = count == 0 ? 1 : row.cells.get(count - 1).column + 1;
    while (column < MOST_COLUMNS && taken[column] > 0) {
      column++;
    }
    column = Math.min(column, MOST_COLUMNS);
    int last = Math.min(MOST_COLUMNS, column + span(element, "colspan") - 1);
    Arrays.fill(taken, column, last + 1, span(element, "rowspan"));
    row.cells.add(new Cell(column, element.normalName().equals("th"), new ArrayList<>()));
    inCell = true;
  }

  private static int span(Element cell, String attribute) {
    String number = cell.attr(attribute).strip();
    boolean digits = number.length() <= 4 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !number.isEmpty() ? Math.max(1, Integer.parseInt(number)) : 1;
  }

  /** Ends the cell. */
  void endCell() {
    inCell = false;
  }

  @Override
  public void add(HtmlLine line) {
    if (inCell) {
      row.cells.get(row.cells.size() - 1).lines.add(line);
    } else {
      outer.add(line);
    }
  }

  /** Hands on the lines of the table. */
  void end() {
    new TableLines(rows, number).writeTo(outer);
  }
}
