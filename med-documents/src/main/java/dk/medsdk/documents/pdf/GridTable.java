package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the cells of a grid with the words that are printed in them. */
final class GridTable {

  /** How much of a cell is left empty at either side of its words at most, in points. */
  private static final float WIDEST_MARGIN = 8;

  private final Grid grid;
  private final Map<Integer, List<Run>> words = new HashMap<>();

  GridTable(Grid grid) {
    this.grid = grid;
  }

  /** Takes words that are in the grid. */
  void add(Run run) {
    int column = index(grid.columns(), (run.left() + run.right()) / 2);
    int row = index(grid.rows(), run.baseline() - run.size() / 3);
    words.computeIfAbsent(grid.cell(row, column), cell -> new ArrayList<>()).add(run);
  }

  private static int index(List<Float> starts, float place) {
    int index = 0;
    while (index < starts.size() - 2 && starts.get(index + 1) <= place) {
      index++;
    }
    return index;
  }

  /** The table; rows without a word are left out, as they are lines that only look like rows. */
  Part.Table table() {
    List<List<Part.Cell>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rowCount(); row++) {
      List<Part.Cell> cells = row(row);
      if (cells.stream().anyMatch(cell -> !cell.lines().isEmpty())) {
        rows.add(cells);
      }
    }
    return new Part.Table(rows, grid.columns(), true);
  }

  private List<Part.Cell> row(int row) {
    List<Part.Cell> cells = new ArrayList<>();
    int column = 0;
    while (column < columnCount()) {
      int cell = grid.cell(row, column);
      int end = column + 1;
      while (end < columnCount() && grid.cell(row, end) == cell) {
        end++;
      }
      boolean begins = row == 0 || grid.cell(row - 1, column) != cell;
      List<Run> lines = begins ? lines(words.getOrDefault(cell, List.of())) : List.of();
      cells.add(new Part.Cell(column + 1, right(column, end, lines), lines));
      column = end;
    }
    return cells;
  }

  private int columnCount() {
    return grid.columns().size() - 1;
  }

  /** The border on the right without a margin as wide as the one on the left. */
  private float right(int column, int end, List<Run> lines) {
    float margin = WIDEST_MARGIN;
    for (Run line : lines) {
      margin = Math.min(margin, Math.max(0, line.left() - grid.columns().get(column)));
    }
    return grid.columns().get(end) - margin;
  }

  /** The words of a cell line by line. */
  private static List<Run> lines(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingInt(Run::line).thenComparingDouble(Run::left));
    return Lines.together(sorted);
  }
}
