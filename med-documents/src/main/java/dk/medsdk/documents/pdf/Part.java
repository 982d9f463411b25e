package dk.medsdk.documents.pdf;

import java.util.List;

/** A piece of a page, in the order in which a person reads it. */
sealed interface Part {

  /**
   * Lines one below the other.
   *
   * @param lines the lines, words that stand apart in a line separated by tabulators
   * @param column the width of the page, or of the column of it, that they stand in
   */
  record Text(List<Run> lines, Column column) implements Part {
    public Text {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What lines may fill.
   *
   * @param edge between which edges they stand, as far as they tell themselves
   * @param pageWidth the width of the page if it is the whole of it, 0 for a part
   */
  record Column(Edge edge, float pageWidth) {

    /** Whether it is the whole page, so that other pages tell how far right lines may go. */
    boolean isWhole() {
      return pageWidth > 0;
    }
  }

  /**
   * A table, or the part of it that is on one page.
   *
   * @param rows its rows from the top
   * @param columns where its columns begin
   * @param bordered whether lines are drawn around its cells
   */
  record Table(List<List<Cell>> rows, List<Float> columns, boolean bordered) implements Part {
    public Table {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }
  }

  /**
   * A cell of a table.
   *
   * @param column the first column that it takes, from 1
   * @param right how far right its lines may go
   * @param lines its lines, none if it is empty
   */
  record Cell(int column, float right, List<Run> lines) {
    public Cell {
      lines = List.copyOf(lines);
    }
  }
}
