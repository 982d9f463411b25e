package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are items and whose cells are what the heads say: {@code Punkt}, {@code
 * Referat}, {@code Beslutning}, {@code Ansvarlig}.
 *
 * <p>Seen in minutes pasted from Word, and in those made of a PDF, where wide blanks part the cells
 * and each is wrapped. The rows are read into lines that stand one below the other, as in minutes
 * without a table.
 */
final class ItemTable implements Tables.Table {

  private static final int FEWEST_ROWS = 2;

  /** Of a table without texts. */
  private static final int FEWEST_ITEMS = 3;

  /** In lines. */
  private static final int FAR = 60;

  private final List<Line> lines;
  private final int heads;
  private final Columns columns;
  private final List<ItemColumn> meanings;
  private final List<ItemRow> rows = new ArrayList<>();
  private int end;

  private ItemTable(List<Line> lines, int heads, Columns columns, List<ItemColumn> meanings) {
    this.lines = lines;
    this.heads = heads;
    this.columns = columns;
    this.meanings = meanings;
  }

  /** The table whose heads stand at a line; null if it is none of items. */
  static @Nullable ItemTable at(List<Line> lines, int heads, Columns columns) {
    List<ItemColumn> meanings = meanings(columns, lines, heads + 1);
    if (meanings.isEmpty()) {
      return null;
    }
    ItemTable table = new ItemTable(lines, heads, columns, meanings);
    boolean rows = table.readRows() && table.mayStand();
    return rows && (meanings.stream().anyMatch(ItemColumn::isBody) || table.isWhole())
        ? table
        : null;
  }

  /** What the columns hold; none if they are not those of a table of items. */
  private static List<ItemColumn> meanings(Columns columns, List<Line> lines, int first) {
    List<ItemColumn> found = new ArrayList<>();
    for (String name : columns.names()) {
      ItemColumn column = ItemColumn.of(name);
      if (column == null) {
        return List.of();
      }
      boolean again = column == ItemColumn.NUMBER && found.contains(column);
      found.add(again ? ItemColumn.TITLE : column);
    }
    settleTitle(found, columns, lines, first);
    settleDecision(found, columns);
    return isTable(found) ? found : List.of();
  }

  /** Under "Punkt" stands a number, and the title behind it, or both. */
  private static void settleTitle(
      List<ItemColumn> found, Columns columns, List<Line> lines, int first) {
    int number = found.indexOf(ItemColumn.NUMBER);
    if (found.contains(ItemColumn.TITLE)) {
      return;
    }
    int row = first;
    while (row < lines.size() && (lines.get(row).isBlank() || columns.isRule(lines.get(row)))) {
      row++;
    }
    List<Words> cells = row < lines.size() ? columns.cells(lines.get(row)) : List.of();
    boolean alone = number >= 0 && !cells.isEmpty() && ItemRow.isNumber(cells.get(number).text());
    int text = columns.names().indexOf("indhold");
    if (number >= 0 && !alone) {
      found.set(number, ItemColumn.TITLE);
    } else if (text >= 0) {
      found.set(text, ItemColumn.TITLE);
    }
  }

  /**
   * "Referat" is the account of an item where no other column tells what was decided; whoever is
   * responsible then promises nothing, unless a day is printed too.
   */
  private static void settleDecision(List<ItemColumn> found, Columns columns) {
    int account = columns.names().indexOf("referat");
    if (account >= 0 && found.contains(ItemColumn.DECISION)) {
      return;
    }
    if (account >= 0) {
      found.set(account, ItemColumn.DECISION);
    }
    boolean promised =
        (account < 0 && found.contains(ItemColumn.DECISION))
            || found.contains(ItemColumn.FOLLOW_UP)
            || found.contains(ItemColumn.DUE);
    if (!promised && !found.contains(ItemColumn.PRESENTERS)) {
      found.replaceAll(c -> c == ItemColumn.OWNER ? ItemColumn.PRESENTERS : c);
    }
  }

  private static boolean isTable(List<ItemColumn> found) {
    int title = found.indexOf(ItemColumn.TITLE);
    boolean bodies = found.stream().anyMatch(ItemColumn::isBody);
    boolean behind = found.subList(0, Math.max(0, title)).stream().noneMatch(ItemColumn::isBody);
    long different =
        found.stream().filter(c -> c != ItemColumn.TEXT).distinct().count()
            + found.stream().filter(c -> c == ItemColumn.TEXT).count();
    boolean tags =
        found.stream()
            .anyMatch(
                c -> c == ItemColumn.TIME || c == ItemColumn.PURPOSE || c == ItemColumn.PRESENTERS);
    return title >= 0 && (bodies || tags) && behind && different == found.size();
  }

  private boolean readRows() {
    boolean blank = false;
    end = heads + 1;
    for (int i = heads + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        blank = true;
      } else if (!columns.isRule(line) && !readRow(line, blank)) {
        break;
      } else {
        end = i + 1;
        blank = false;
      }
    }
    long numbered = rows.stream().filter(ItemRow::isNumbered).count();
    return rows.size() >= FEWEST_ROWS && (numbered * 2 >= rows.size() || !columns.areWrapped());
  }

  private boolean readRow(Line line, boolean blank) {
    List<Words> cells = columns.cells(line);
    if (!cells.isEmpty() && begins(line, cells)) {
      rows.add(new ItemRow(meanings, cells));
      return true;
    }
    ItemRow row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    if (row == null) {
      return false;
    }
    if (columns.areWrapped() || columns.areBarred()) {
      boolean inside = columns.areBarred() ? line.text().startsWith("|") : line.indent() > 0;
      return !cells.isEmpty() && (inside || !blank) && row.goesOn(cells, blank);
    }
    return !blank && row.takes(columns.parts(line));
  }

  /** Whether a line has the number or the time of another row. */
  private boolean begins(Line line, List<Words> cells) {
    int number = meanings.indexOf(ItemColumn.NUMBER);
    if (number >= 0 && ItemRow.isNumber(cells.get(number).text())) {
      return true;
    }
    Words title = cells.get(meanings.indexOf(ItemColumn.TITLE));
    int time = meanings.indexOf(ItemColumn.TIME);
    boolean timed = time >= 0 && Clock.findBare(cells.get(time).text()).isPresent();
    if (title.isBlank() || number >= 0) {
      return timed && !title.isBlank();
    }
    boolean unnumbered =
        !columns.areWrapped()
            && (rows.isEmpty() || !rows.get(0).isNumbered())
            && columns.partsOf(line) > 1;
    return timed || unnumbered || ItemRow.numberEnd(title.text()) > 0;
  }

  /**
   * Whether a table of nothing but headings has all its rows one below the other; where texts stand
   * between them, or tabulators part the cells, it is read as {@link ItemRows}.
   */
  private boolean isWhole() {
    boolean blanks = columns.areWrapped() || columns.areBarred();
    if (!blanks || rows.size() < FEWEST_ITEMS) {
      return false;
    }
    for (int i = end; i < Math.min(lines.size(), end + FAR); i++) {
      Line line = lines.get(i);
      List<Words> cells = line.isBlank() ? List.of() : columns.cells(line);
      if (!cells.isEmpty() && columns.partsOf(line) > 1 && begins(line, cells)) {
        return false;
      }
    }
    return true;
  }

  /** Items that stand before the table, with texts, show that it is part of one of them. */
  private boolean mayStand() {
    boolean numbered = rows.stream().anyMatch(ItemRow::isNumbered);
    int last = -1;
    for (int i = 0; i < heads; i++) {
      Line line = lines.get(i);
      if (!line.isBlank() && !numbered && SectionRecogniser.isHeading(line)) {
        return false;
      }
      if (ItemNumber.at(line.body()).isPresent()) {
        if (last >= 0 && last != i - 1) {
          return false;
        }
        last = i;
      }
    }
    return true;
  }

  @Override
  public int end() {
    return end;
  }

  @Override
  public void addTo(TableLines read) {
    read.markContents();
    read.add(lines.get(heads), new Block.Noise(lines.get(heads).span()));
    rows.forEach(row -> row.addTo(read, columns.areWrapped()));
  }
}
