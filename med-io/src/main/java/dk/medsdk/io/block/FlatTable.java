package dk.medsdk.io.block;

import static java.util.Map.entry;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of items whose cells became lines: {@code Nr.}, {@code Emne}, {@code Beslutning}, {@code
 * Frist}, then a line for each cell, row by row.
 *
 * <p>Seen in logs of decisions. The heads tell how many columns there are and what they hold; the
 * first is that of the number, and every row must have one.
 */
final class FlatTable {

  /** What a column holds. */
  private enum Column {
    NUMBER,
    TITLE,
    TEXT,
    DECISION,
    OWNER,
    DUE
  }

  private static final Map<String, Column> HEADS =
      Map.ofEntries(
          entry("nr.", Column.NUMBER),
          entry("nr", Column.NUMBER),
          entry("pkt.", Column.NUMBER),
          entry("pkt", Column.NUMBER),
          entry("punkt", Column.NUMBER),
          entry("emne", Column.TITLE),
          entry("sag", Column.TITLE),
          entry("overskrift", Column.TITLE),
          entry("titel", Column.TITLE),
          entry("sagsfremstilling", Column.TEXT),
          entry("beskrivelse", Column.TEXT),
          entry("baggrund", Column.TEXT),
          entry("drøftelse", Column.TEXT),
          entry("referat", Column.TEXT),
          entry("beslutning", Column.DECISION),
          entry("konklusion", Column.DECISION),
          entry("ansvarlig", Column.OWNER),
          entry("ansvarlige", Column.OWNER),
          entry("hvem", Column.OWNER),
          entry("frist", Column.DUE),
          entry("tidsfrist", Column.DUE),
          entry("deadline", Column.DUE),
          entry("hvornår", Column.DUE));

  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST_HEAD = 20;
  private static final int MOST_DIGITS = 3;
  private static final String EMPTY = "-–—";

  private final List<Line> lines;
  private final Map<Integer, Column> cells;

  private FlatTable(List<Line> lines, Map<Integer, Column> cells) {
    this.lines = lines;
    this.cells = cells;
  }

  /** The table of a document, whose rows are then its items; null if it has none. */
  static @Nullable FlatTable mark(List<Line> lines, ItemNumbering numbering) {
    for (int i = 0; i < lines.size(); i++) {
      if (columnOf(lines.get(i)) == Column.NUMBER) {
        List<Column> columns = columnsAt(lines, i);
        FlatTable table = columns.isEmpty() ? null : read(lines, i, columns, numbering);
        if (table != null) {
          return table;
        }
      }
    }
    return null;
  }

  /** What a line holds that is a cell other than a number or a title; null if it is none. */
  @Nullable Block cellAt(int index) {
    Column column = cells.get(index);
    if (column == null) {
      return null;
    }
    Words words = lines.get(index).words();
    if (words.length() == 1 && EMPTY.indexOf(words.text().charAt(0)) >= 0) {
      return new Block.Blank(words.span());
    }
    Words none = words.part(0, 0);
    return switch (column) {
      case TEXT -> new Block.SectionHeading(none, Section.CASE_STATEMENT, words);
      case DECISION -> new Block.SectionHeading(none, Section.DECISION, words);
      case OWNER ->
          new Block.FollowUpLine(words, Optional.empty(), Optional.of(words), Optional.empty());
      case DUE ->
          new Block.FollowUpLine(words, Optional.empty(), Optional.empty(), Optional.of(words));
      case NUMBER -> new Block.Noise(words.span());
      case TITLE -> new Block.Blank(words.span());
    };
  }

  private static @Nullable Column columnOf(Line line) {
    String text = line.text();
    return text.length() > LONGEST_HEAD || text.length() < 2
        ? null
        : HEADS.get(text.toLowerCase(Locale.ROOT));
  }

  /** The columns whose heads stand one below the other; none if they are too few. */
  private static List<Column> columnsAt(List<Line> lines, int first) {
    List<Column> columns = new ArrayList<>();
    for (int i = first; i < lines.size(); i++) {
      Column column = columnOf(lines.get(i));
      if (column == null || columns.contains(column)) {
        break;
      }
      columns.add(column);
    }
    boolean known = columns.size() >= FEWEST_COLUMNS && columns.get(1) == Column.TITLE;
    return known && columns.contains(Column.DECISION) ? columns : List.of();
  }

  private static @Nullable FlatTable read(
      List<Line> lines, int first, List<Column> columns, ItemNumbering numbering) {
    List<Integer> printed = rows(lines, first + columns.size(), columns.size());
    if (printed.size() < FEWEST_ROWS * columns.size()) {
      return null;
    }
    Map<Integer, Column> cells = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(first + i, Column.NUMBER);
    }
    for (int i = 0; i < printed.size(); i++) {
      Column column = columns.get(i % columns.size());
      if (column == Column.NUMBER) {
        numbering.set(
            printed.get(i), Role.ITEM, heading(lines, printed.get(i), printed.get(i + 1)), 1);
      } else {
        cells.put(printed.get(i), column);
      }
    }
    return new FlatTable(lines, cells);
  }

  /** The lines of all whole rows, each of which begins with a higher number than the one before. */
  private static List<Integer> rows(List<Line> lines, int from, int columns) {
    List<Integer> printed = new ArrayList<>();
    int last = 0;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (printed.size() % columns == 0) {
        int number = number(line.text());
        if (number <= last) {
          break;
        }
        last = number;
      }
      printed.add(i);
    }
    return printed.subList(0, printed.size() - printed.size() % columns);
  }

  /** The number that a line is, with or without a full stop; 0 if it is none. */
  private static int number(String text) {
    int end = Clock.digitsEnd(text, 0);
    boolean number = end > 0 && end <= MOST_DIGITS;
    boolean alone = end == text.length() || (end + 1 == text.length() && text.charAt(end) == '.');
    return number && alone ? Integer.parseInt(text.substring(0, end)) : 0;
  }

  private static ItemLine heading(List<Line> lines, int number, int title) {
    Words digits = lines.get(number).words();
    Words words = digits.joinedWith(lines.get(title).words());
    int end = Clock.digitsEnd(digits.text(), 0);
    return ItemLineParser.parse(
        words, Optional.of(digits.part(0, end)), lines.get(title).words(), false);
  }
}
