package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** The cells that borders draw: columns and rows, and which of their fields are one cell. */
final class Grid {

  private static final int MOST_FIELDS = 20_000;

  private final List<Float> columns;
  private final List<Float> rows;
  private final int[][] cells;

  /**
   * A grid.
   *
   * @param columns where the columns begin, and last where they end
   * @param rows where the rows begin, and last where they end
   * @param cells for each row and column the number of its cell; that of the first field of it
   */
  private Grid(List<Float> columns, List<Float> rows, int[][] cells) {
    this.columns = columns;
    this.rows = rows;
    this.cells = cells;
  }

  /** The grid of borders that touch each other; one without fields if they enclose none. */
  static Grid of(List<Rule> levels, List<Rule> uprights) {
    List<Float> columns = new ArrayList<>();
    List<Float> rows = new ArrayList<>();
    uprights.forEach(rule -> columns.add(rule.at()));
    levels.forEach(rule -> rows.add(rule.at()));
    // Tables may lack the outermost borders.
    addEnds(columns, levels);
    addEnds(rows, uprights);
    List<Float> x = distinct(columns);
    List<Float> y = distinct(rows);
    long fields = (long) Math.max(0, x.size() - 1) * Math.max(0, y.size() - 1);
    return fields == 0 || fields > MOST_FIELDS
        ? new Grid(List.of(), List.of(), new int[0][])
        : new Grid(x, y, cells(x, y, levels, uprights));
  }

  private static void addEnds(List<Float> places, List<Rule> across) {
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (float place : places) {
      low = Math.min(low, place);
      high = Math.max(high, place);
    }
    for (Rule rule : across) {
      if (rule.from() < low - 2 * RuleMerger.NEAR) {
        places.add(rule.from());
      }
      if (rule.to() > high + 2 * RuleMerger.NEAR) {
        places.add(rule.to());
      }
    }
  }

  private static List<Float> distinct(List<Float> places) {
    places.sort(null);
    List<Float> distinct = new ArrayList<>();
    for (float place : places) {
      int last = distinct.size() - 1;
      if (last < 0 || place - distinct.get(last) > RuleMerger.NEAR) {
        distinct.add(place);
      }
    }
    return distinct;
  }

  private static int[][] cells(
      List<Float> x, List<Float> y, List<Rule> levels, List<Rule> uprights) {
    int width = x.size() - 1;
    int[][] cells = new int[y.size() - 1][width];
    for (int row = 0; row < cells.length; row++) {
      float middle = (y.get(row) + y.get(row + 1)) / 2;
      for (int column = 0; column < width; column++) {
        float centre = (x.get(column) + x.get(column + 1)) / 2;
        cells[row][column] = row * width + column;
        if (column > 0 && !isDrawn(uprights, x.get(column), middle)) {
          cells[row][column] = cells[row][column - 1];
        } else if (row > 0 && !isDrawn(levels, y.get(row), centre)) {
          cells[row][column] = cells[row - 1][column];
        }
      }
    }
    return cells;
  }

  private static boolean isDrawn(List<Rule> rules, float at, float across) {
    for (Rule rule : rules) {
      boolean here = Math.abs(rule.at() - at) <= RuleMerger.NEAR;
      if (here && rule.from() <= across && rule.to() >= across) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has two columns that are parted in one of its rows at least. */
  boolean isTable() {
    for (int[] row : cells) {
      for (int column = 1; column < row.length; column++) {
        if (row[column] != row[column - 1]) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the columns begin, and last where they end. */
  List<Float> columns() {
    return columns;
  }

  /** Where the rows begin, and last where they end. */
  List<Float> rows() {
    return rows;
  }

  int rowCount() {
    return cells.length;
  }

  /** The number of the cell that a field belongs to. */
  int cell(int row, int column) {
    return cells[row][column];
  }

  float top() {
    return rows.get(0);
  }

  float bottom() {
    return rows.get(rows.size() - 1);
  }

  /** Whether a place on the page is in it. */
  boolean holds(float x, float y) {
    return y > top() && y < bottom() && x > columns.get(0) && x < columns.get(columns.size() - 1);
  }
}
