package dk.medsdk.documents.pdf;

import java.util.List;

/**
 * A page whose characters are put together to lines.
 *
 * @param number which page it is, from 1
 * @param height its height, in points
 * @param width its width, in points
 * @param lines its lines from the top
 * @param grids its tables with borders from the top
 */
record Page(int number, float height, float width, List<PrintedLine> lines, List<Grid> grids) {

  Page {
    lines = List.copyOf(lines);
    grids = List.copyOf(grids);
  }

  static Page of(int number, PageMarks marks) {
    List<PrintedLine> lines = new LineAssembler(number, marks).lines();
    return new Page(number, marks.height(), marks.width(), lines, GridFinder.find(marks.rules()));
  }

  /** The same page with other lines. */
  Page with(List<PrintedLine> others) {
    return new Page(number, height, width, others, grids);
  }
}
