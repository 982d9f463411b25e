package dk.medsdk.io.block;

import static java.util.Map.entry;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.block.TagParser.Tag;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Purpose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are the headings of items: {@code Tid}, {@code Punkt}, {@code Form}, {@code
 * Ved}, and below each row the text of its item.
 *
 * <p>Seen in agendas of Word and in invitations. Tables with a column for the decision are read
 * cell by cell instead.
 */
final class ItemRows {

  /** What a column holds. */
  private enum Column {
    NUMBER,
    TITLE,
    TIME,
    PURPOSE,
    PRESENTERS
  }

  private static final Map<String, Column> HEADS =
      Map.ofEntries(
          entry("nr.", Column.NUMBER),
          entry("nr", Column.NUMBER),
          entry("#", Column.NUMBER),
          entry("punkt", Column.TITLE),
          entry("dagsordenspunkt", Column.TITLE),
          entry("emne", Column.TITLE),
          entry("titel", Column.TITLE),
          entry("indhold", Column.TITLE),
          entry("tid", Column.TIME),
          entry("tidspunkt", Column.TIME),
          entry("kl.", Column.TIME),
          entry("kl", Column.TIME),
          entry("varighed", Column.TIME),
          entry("form", Column.PURPOSE),
          entry("type", Column.PURPOSE),
          entry("formål", Column.PURPOSE),
          entry("behandling", Column.PURPOSE),
          entry("ved", Column.PRESENTERS),
          entry("v/", Column.PRESENTERS),
          entry("v.", Column.PRESENTERS),
          entry("hvem", Column.PRESENTERS),
          entry("oplægsholder", Column.PRESENTERS),
          entry("oplæg", Column.PRESENTERS),
          entry("ansvarlig", Column.PRESENTERS));

  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST_HEADS = 100;
  private static final int LONGEST_HEAD = 20;

  private final List<Line> lines;
  private final List<Column> columns;

  private ItemRows(List<Line> lines, List<Column> columns) {
    this.lines = lines;
    this.columns = columns;
  }

  /** Marks the rows of the first such table; the index of the line with its heads, or -1. */
  static int mark(List<Line> lines, ItemNumbering numbering) {
    for (int i = 0; i < lines.size(); i++) {
      List<Column> columns = columnsOf(lines.get(i));
      if (!columns.isEmpty()) {
        return new ItemRows(lines, columns).mark(i + 1, numbering) ? i : -1;
      }
    }
    return -1;
  }

  /** What the columns hold if a line is their heads; none otherwise. */
  private static List<Column> columnsOf(Line line) {
    String text = line.text();
    if (text.length() > LONGEST_HEADS || line.isBlank()) {
      return List.of();
    }
    List<Column> columns = new ArrayList<>();
    for (Words cell : TableRecogniser.cells(line)) {
      Column column = HEADS.get(cell.text().toLowerCase(Locale.ROOT));
      if (column == null || columns.contains(column)) {
        return List.of();
      }
      columns.add(column);
    }
    boolean told = columns.contains(Column.TIME) || columns.contains(Column.PURPOSE);
    return told && columns.contains(Column.TITLE) ? columns : List.of();
  }

  /** Whether a line is the head of one column and nothing else. */
  static boolean isHead(Line line) {
    return !line.isBlank()
        && line.text().length() <= LONGEST_HEAD
        && HEADS.containsKey(line.text().toLowerCase(Locale.ROOT));
  }

  private boolean mark(int from, ItemNumbering numbering) {
    Map<Integer, ItemLine> rows = new LinkedHashMap<>();
    for (int i = from; i < lines.size(); i++) {
      ItemLine heading = headingAt(i);
      if (heading != null) {
        rows.put(i, heading);
      }
    }
    if (rows.size() < FEWEST_ROWS) {
      return false;
    }
    numbering.forgetItems();
    rows.forEach(
        (row, heading) -> {
          boolean under =
              heading.number().filter(number -> number.text().indexOf('.') > 0).isPresent();
          numbering.set(row, under ? Role.SUB_ITEM : Role.ITEM, heading, 1);
        });
    return true;
  }

  /** What a row says of its item; null if the line is none of the table. */
  private @Nullable ItemLine headingAt(int index) {
    Line line = lines.get(index);
    List<Words> cells = TableRecogniser.cells(line);
    int title = columns.indexOf(Column.TITLE);
    boolean row = cells.size() > Math.max(1, title) && cells.size() <= columns.size();
    if (!row || cells.get(title).isBlank()) {
      return null;
    }
    Optional<Tag> slot = cell(Column.TIME, cells).flatMap(TagParser::parse);
    ItemLine heading = heading(line.words(), cells);
    boolean told = slot.isPresent() || clock(cells).isPresent() || heading.number().isPresent();
    return told ? with(heading, slot, cells) : null;
  }

  private ItemLine heading(Words whole, List<Words> cells) {
    Words title = cells.get(columns.indexOf(Column.TITLE));
    int column = columns.indexOf(Column.NUMBER);
    Words digits = column < 0 ? title : cells.get(column);
    int end = numberEnd(digits.text());
    Optional<Words> number =
        end == 0 ? Optional.empty() : Optional.of(withoutStop(digits.part(0, end)));
    Words rest = column < 0 ? title.from(end).strip() : title;
    return ItemLineParser.parse(whole, number, rest, false);
  }

  /** Where "5.", "5" or "5.1" ends, before a blank or the end; 0 if the text has no number. */
  private static int numberEnd(String text) {
    int end = Clock.digitsEnd(text, 0);
    int first = end;
    while (end > 0 && end < text.length() && text.charAt(end) == '.') {
      int next = Clock.digitsEnd(text, end + 1);
      end = Math.max(end + 1, next);
    }
    boolean whole = end == text.length() || (end > first && Words.isSpace(text.charAt(end)));
    return first > 0 && first <= 2 && whole ? end : 0;
  }

  private static Words withoutStop(Words number) {
    boolean stop = number.text().endsWith(".");
    return stop ? number.part(0, number.length() - 1) : number;
  }

  private ItemLine with(ItemLine heading, Optional<Tag> time, List<Words> cells) {
    List<Purpose> purposes = new ArrayList<>(heading.purposes());
    cell(Column.PURPOSE, cells)
        .flatMap(TagParser::parse)
        .ifPresent(t -> purposes.addAll(t.purposes()));
    List<Words> presenters = new ArrayList<>(heading.presenters());
    cell(Column.PRESENTERS, cells).ifPresent(names -> presenters.addAll(Presenters.names(names)));
    Optional<Tag> slot = time.filter(tag -> tag.slot().isPresent());
    return new ItemLine(
        heading.span(),
        heading.number(),
        heading.title(),
        slot.flatMap(Tag::slot).or(() -> clock(cells).map(Clock::slot)).or(heading::slot),
        slot.flatMap(Tag::slotSpan)
            .or(() -> clock(cells).flatMap(clock -> cell(Column.TIME, cells)).map(Words::span))
            .orElse(heading.slotSpan()),
        time.map(Tag::minutes).filter(minutes -> minutes.isPresent()).orElse(heading.minutes()),
        purposes,
        presenters,
        heading.openness(),
        heading.rest());
  }

  /** "8.30" alone, which only the head of its column shows to be a clock. */
  private Optional<Clock> clock(List<Words> cells) {
    return cell(Column.TIME, cells).flatMap(ItemRow::wholeClock);
  }

  private Optional<Words> cell(Column column, List<Words> cells) {
    int at = columns.indexOf(column);
    return at < 0 || at >= cells.size()
        ? Optional.empty()
        : Optional.of(cells.get(at)).filter(words -> !words.isBlank());
  }
}
