package dk.medsdk.documents.html;

import dk.medsdk.documents.html.TableFrame.Cell;
import dk.medsdk.documents.html.TableFrame.Row;
import dk.medsdk.io.line.Traits;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines of a whole table.
 *
 * <ul>
 *   <li>A table with words in one column only is layout, or a frame around a text: its lines are
 *       lines as if there were no table.
 *   <li>A table in which no cell has two paragraphs is a line for each row, with tabulators between
 *       the cells. In a table of labels and values a {@code <br>} does not part paragraphs, and a
 *       label in a {@code th} gets the colon that its column stands for.
 *   <li>Every other table is written cell by cell, names of columns in its first row as a row.
 * </ul>
 */
final class TableLines {

  private static final int LONGEST_LABEL = 40;
  private static final int MOST_LINES = 6;
  private static final int FEWEST_HEADS = 3;
  private static final int LONGEST_HEAD = 20;

  private final List<Row> rows;
  private final int number;

  TableLines(List<Row> rows, int number) {
    this.rows = rows;
    this.number = number;
  }

  void writeTo(LineSink out) {
    if (usedColumns().size() <= 1) {
      rows.forEach(row -> row.cells().forEach(cell -> cell.lines().forEach(out::add)));
      return;
    }
    boolean labels = rows.stream().allMatch(TableLines::isLabelWithValue);
    if (labels || rows.stream().flatMap(r -> r.cells().stream()).allMatch(TableLines::isOneLine)) {
      rows.forEach(row -> out.add(line(row, labels)));
    } else {
      writeCells(out);
    }
  }

  private Set<Integer> usedColumns() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(Cell::hasWords)
        .map(Cell::column)
        .collect(Collectors.toSet());
  }

  /** Whether cells are names of columns: a word or two each. */
  private static boolean isHead(Row row) {
    return row.cells().size() >= FEWEST_HEADS && row.cells().stream().allMatch(TableLines::isHead);
  }

  private static boolean isHead(Cell cell) {
    String words = words(cell).text();
    return isOneLine(cell)
        && !words.isBlank()
        && words.length() <= LONGEST_HEAD
        && words.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == ' ');
  }

  private static boolean isOneLine(Cell cell) {
    return cell.lines().stream().filter(line -> !line.isBlank()).count() <= 1;
  }

  /** "Mødested" in a th, or "Mødested:", and beside it one paragraph. */
  private static boolean isLabelWithValue(Row row) {
    if (row.cells().isEmpty()) {
      return true;
    }
    if (row.cells().size() != 2 || row.cells().get(1).label() || !isOneLine(row.cells().get(0))) {
      return false;
    }
    Cell label = row.cells().get(0);
    HtmlLine words = words(label);
    boolean stated = label.label() || words.text().endsWith(":") || words.isBlank();
    List<HtmlLine> value = row.cells().get(1).lines();
    return stated
        && words.text().length() <= LONGEST_LABEL
        && value.size() <= MOST_LINES
        && value.stream().filter(l -> !l.isBlank()).skip(1).allMatch(HtmlLine::afterBreak);
  }

  private static HtmlLine line(Row row, boolean labels) {
    RowInProgress line = new RowInProgress();
    for (Cell cell : row.cells()) {
      HtmlLine words = words(cell);
      boolean label = labels && cell.label() && !words.isBlank();
      line.add(cell.column(), label ? Labels.withColon(words) : words);
    }
    return line.end();
  }

  /** The words of a cell, breaks in them as blanks. */
  private static HtmlLine words(Cell cell) {
    return cell.lines().stream()
        .filter(line -> !line.isBlank())
        .reduce(HtmlLine::joinedWith)
        .orElse(HtmlLine.BLANK);
  }

  private void writeCells(LineSink out) {
    int rowNumber = 0;
    for (Row row : rows) {
      rowNumber++;
      if (rowNumber == 1 && isHead(row)) {
        out.add(line(row, false));
        continue;
      }
      for (Cell cell : row.cells()) {
        Traits.Cell place = new Traits.Cell(number, rowNumber, cell.column());
        for (HtmlLine line : cell.lines()) {
          Traits traits = line.traits();
          boolean placed = line.isBlank() || traits.cell().isPresent();
          out.add(placed ? line : line.withTraits(traits.inCell(place)));
        }
      }
    }
  }
}
