package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** Divides a page into tables and columns of text. */
final class PageLayout {

  private final float width;
  private final List<Grid> grids;
  private final List<GridTable> tables = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  private PageLayout(Page page) {
    this.width = page.width();
    this.grids = page.grids();
    grids.forEach(grid -> tables.add(new GridTable(grid)));
  }

  /**
   * The parts of a page in reading order.
   *
   * @param page the page, without headers and footers
   */
  static List<Part> parts(Page page) {
    return new PageLayout(page).divide(page.lines());
  }

  private List<Part> divide(List<PrintedLine> lines) {
    List<PrintedLine> free = new ArrayList<>();
    for (PrintedLine line : lines) {
      List<Run> outside = new ArrayList<>();
      for (Run run : line.runs()) {
        int table = tableAt(run);
        if (table < 0) {
          outside.add(run);
        } else {
          tables.get(table).add(run);
        }
      }
      if (!outside.isEmpty()) {
        free.add(new PrintedLine(line.number(), line.baseline(), outside));
      }
    }
    inOrder(free);
    return parts;
  }

  private int tableAt(Run run) {
    float x = (run.left() + run.right()) / 2;
    float y = run.baseline() - run.size() / 3;
    for (int i = 0; i < grids.size(); i++) {
      if (grids.get(i).holds(x, y)) {
        return i;
      }
    }
    return -1;
  }

  private void inOrder(List<PrintedLine> free) {
    List<PrintedLine> before = new ArrayList<>();
    int next = 0;
    for (PrintedLine line : free) {
      while (next < grids.size() && grids.get(next).top() < line.baseline()) {
        addText(before);
        addTable(next++);
      }
      before.add(line);
    }
    addText(before);
    while (next < grids.size()) {
      addTable(next++);
    }
  }

  private void addTable(int index) {
    Part.Table table = tables.get(index).table();
    if (!table.rows().isEmpty()) {
      parts.add(table);
    }
  }

  private void addText(List<PrintedLine> lines) {
    if (!lines.isEmpty()) {
      for (ColumnSplitter.Strip strip : ColumnSplitter.split(lines, width)) {
        parts.addAll(GapTables.parts(strip));
      }
      lines.clear();
    }
  }
}
