package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.block.TagParser.Tag;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.LineScanner;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a table of items: for each column the words of its lines. */
final class ItemRow {

  private final List<ItemColumn> columns;
  private final List<List<Words>> cells = new ArrayList<>();

  /** The column that a line without marks goes on with. */
  private int current;

  ItemRow(List<ItemColumn> columns, List<Words> first) {
    this.columns = columns;
    columns.forEach(column -> cells.add(new ArrayList<>()));
    for (int i = 0; i < columns.size(); i++) {
      if (!first.get(i).isBlank()) {
        cells.get(i).add(first.get(i));
        current = i;
      }
    }
  }

  /** Takes a line whose words stand below those of the row; false if they are no part of it. */
  boolean goesOn(List<Words> more, boolean blank) {
    int number = columns.indexOf(ItemColumn.NUMBER);
    int title = columns.indexOf(ItemColumn.TITLE);
    boolean ends =
        (number >= 0 && !more.get(number).isBlank())
            || (title == 0 && blank && !more.get(title).isBlank());
    for (int i = 0; i < more.size() && !ends; i++) {
      if (!more.get(i).isBlank()) {
        cells.get(i).add(more.get(i));
      }
    }
    return !ends;
  }

  /** Takes a line of the last cell, and the cells that stand behind it; false if they are none. */
  boolean takes(List<Words> parts) {
    boolean heading = !columns.get(current).isBody() || current + parts.size() > columns.size();
    if (heading) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      current += i == 0 ? 0 : 1;
      if (!parts.get(i).isBlank()) {
        cells.get(current).add(parts.get(i));
      }
    }
    return true;
  }

  boolean isNumbered() {
    Words number = first(ItemColumn.NUMBER);
    Words title = first(ItemColumn.TITLE);
    return number == null ? title != null && numberEnd(title.text()) > 0 : isNumber(number.text());
  }

  /** "5", "5." or "5.1" and nothing else. */
  static boolean isNumber(String text) {
    return !text.isEmpty() && numberEnd(text) == text.length();
  }

  /** Where "5.", "5" or "5.1" ends, before a blank or the end; 0 if the text has no number. */
  static int numberEnd(String text) {
    int end = Clock.digitsEnd(text, 0);
    int first = end;
    while (end > 0 && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0) {
      end = Math.max(end + 1, Clock.digitsEnd(text, end + 1));
    }
    boolean whole = end == text.length() || (end > first && Words.isSpace(text.charAt(end)));
    return first > 0 && first <= 2 && whole ? end : 0;
  }

  private @Nullable Words first(ItemColumn column) {
    int at = columns.indexOf(column);
    return at < 0 || cells.get(at).isEmpty() ? null : cells.get(at).get(0);
  }

  /** Adds the heading, and below it each cell with the section that it is. */
  void addTo(TableLines read, boolean wrapped) {
    ItemLine heading = heading();
    boolean inner = heading.number().filter(n -> n.text().indexOf('.') > 0).isPresent();
    read.add(place(), inner ? Role.SUB_ITEM : Role.ITEM, heading);
    for (int i = 0; i < columns.size(); i++) {
      if (isUnread(i) || (columns.get(i).isBody() && isSaid(i))) {
        addCell(columns.get(i), cells.get(i), wrapped, read);
      }
    }
    addFollowUps(read);
  }

  /** What is to be done, by whom and when: one line of it where each cell has one. */
  private void addFollowUps(TableLines read) {
    Words task = only(ItemColumn.FOLLOW_UP);
    Optional<Words> owner = Optional.ofNullable(only(ItemColumn.OWNER));
    Optional<Words> due = Optional.ofNullable(only(ItemColumn.DUE));
    if (task != null && (owner.isPresent() || due.isPresent())) {
      Words all =
          Stream.of(Optional.of(task), owner, due)
              .flatMap(Optional::stream)
              .sorted(Comparator.comparingInt(Words::start))
              .reduce(Words::joinedWith)
              .orElse(task);
      read.add(all, new Block.FollowUpLine(all, Optional.of(task), owner, due));
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      ItemColumn column = columns.get(i);
      if (isOfFollowUp(column) && isSaid(i)) {
        cells.get(i).forEach(words -> read.add(words, followUp(column, words)));
      }
    }
  }

  /** The one line of a column; null if it has none or several. */
  private @Nullable Words only(ItemColumn column) {
    int at = columns.indexOf(column);
    return at >= 0 && isSaid(at) && cells.get(at).size() == 1 ? cells.get(at).get(0) : null;
  }

  private boolean isSaid(int column) {
    return !cells.get(column).isEmpty() && !isNothing(cells.get(column));
  }

  /** Whether a column tells nothing that a heading has a value for: "efter frokost" as a time. */
  private boolean isUnread(int column) {
    ItemColumn held = columns.get(column);
    boolean tag = held == ItemColumn.TIME || held == ItemColumn.PURPOSE;
    return tag
        && isSaid(column)
        && !cells.get(column).stream()
            .allMatch(words -> TagParser.parse(words).isPresent() || wholeClock(words).isPresent());
  }

  /** The words of the row's first line that stand before any text. */
  private Words place() {
    Words place = null;
    for (int i = 0; i < columns.size() && isOfHeading(i); i++) {
      if (!cells.get(i).isEmpty() && !isUnread(i)) {
        Words first = cells.get(i).get(0);
        place = place == null ? first : place.joinedWith(first);
      }
    }
    return place == null ? cells.get(current).get(0).part(0, 0) : place;
  }

  private boolean isOfHeading(int column) {
    ItemColumn held = columns.get(column);
    return !held.isBody() && !isOfFollowUp(held) && (!isUnread(column) || column == 0);
  }

  /** "–" for a cell that holds nothing. */
  private static boolean isNothing(List<Words> cell) {
    return cell.size() == 1
        && cell.get(0).length() == 1
        && "-–—".indexOf(cell.get(0).text().charAt(0)) >= 0;
  }

  private static void addCell(
      ItemColumn column, List<Words> cell, boolean wrapped, TableLines read) {
    Words none = cell.get(0).part(0, 0);
    switch (column) {
      case DECISION -> read.add(none, section(none, Section.DECISION));
      case ATTACHMENTS -> read.add(none, section(none, Section.ATTACHMENTS));
      case RECOMMENDATION -> {
        Words point = withoutThat(cell.get(0));
        read.add(
            cell.get(0),
            new Block.RecommendationHeading(none, Optional.empty(), Optional.empty(), point));
        addLines(cell.subList(1, cell.size()), wrapped, true, read);
        return;
      }
      case TEXT -> read.add(none, section(none, Section.CASE_STATEMENT));
      default -> {}
    }
    addLines(cell, wrapped, false, read);
  }

  /** Adds the lines of a cell; one of those that are wrapped goes on with the line above. */
  private static void addLines(List<Words> cell, boolean wrapped, boolean below, TableLines read) {
    for (int i = 0; i < cell.size(); i++) {
      Line line = LineScanner.line(cell.get(i));
      boolean text = !line.isBullet() && !line.text().endsWith(":");
      boolean goesOn = wrapped && (below || cell.size() > 1);
      // A line that is all of its cell is no heading of what stands below.
      boolean alone =
          cell.size() == 1 && Character.isLetter(line.text().charAt(line.text().length() - 1));
      if (text && (goesOn || alone)) {
        read.add(line, new Block.TextLine(line.words(), goesOn && (below || i > 0)));
      } else {
        read.add(line);
      }
    }
  }

  /** "At orienteringen tages til efterretning", "- at planen drøftes". */
  private static Words withoutThat(Words point) {
    Words words = LineScanner.line(point).body();
    return words.text().startsWith("At ") ? words.from(3).strip() : words;
  }

  private static Block section(Words none, Section section) {
    return new Block.SectionHeading(none, section, none);
  }

  private static boolean isOfFollowUp(ItemColumn column) {
    return switch (column) {
      case OWNER, DUE, FOLLOW_UP -> true;
      default -> false;
    };
  }

  private static Block followUp(ItemColumn column, Words words) {
    Optional<Words> said = Optional.of(words);
    Optional<Words> none = Optional.empty();
    return switch (column) {
      case OWNER -> new Block.FollowUpLine(words, none, said, none);
      case DUE -> new Block.FollowUpLine(words, none, none, said);
      default -> new Block.FollowUpLine(words, said, none, none);
    };
  }

  /** What the row says of its item. */
  private ItemLine heading() {
    Words title =
        joined(cells.get(columns.indexOf(ItemColumn.TITLE)), cells.get(current).get(0).part(0, 0));
    Words digits = first(ItemColumn.NUMBER);
    int end = digits == null ? numberEnd(title.text()) : numberEnd(digits.text());
    Words number = (digits == null ? title : digits).part(0, end);
    while (number.length() > 0 && ".)".indexOf(number.text().charAt(number.length() - 1)) >= 0) {
      number = number.part(0, number.length() - 1);
    }
    ItemLine said =
        ItemLineParser.parse(
            place(),
            Optional.of(number).filter(words -> !words.isBlank()),
            digits == null ? title.from(end).strip() : title,
            false);
    return with(said);
  }

  private static Words joined(List<Words> cell, Words otherwise) {
    Words joined = null;
    for (Words words : cell) {
      joined = joined == null ? words : joined.joinedWith(words);
    }
    return joined == null ? otherwise : joined;
  }

  private ItemLine with(ItemLine said) {
    Optional<TimeSlot> slot = said.slot();
    SourceSpan slotSpan = said.slotSpan();
    ItemLine read = said;
    List<Purpose> purposes = new ArrayList<>(said.purposes());
    List<Words> presenters = new ArrayList<>(said.presenters());
    for (int i = 0; i < columns.size(); i++) {
      for (Words words : cells.get(i)) {
        Optional<Tag> tag = columns.get(i).isBody() ? Optional.empty() : TagParser.parse(words);
        switch (columns.get(i)) {
          case PRESENTERS -> presenters.addAll(Presenters.names(words));
          case PURPOSE -> tag.ifPresent(t -> purposes.addAll(t.purposes()));
          case TIME -> {
            Optional<Clock> clock = wholeClock(words);
            slot = clock.map(Clock::slot).or(() -> tag.flatMap(Tag::slot)).or(read::slot);
            slotSpan = clock.isPresent() || tag.isPresent() ? words.span() : slotSpan;
          }
          default -> {}
        }
      }
    }
    return new ItemLine(
        said.span(),
        said.number(),
        said.title(),
        slot,
        slotSpan,
        minutes(said),
        purposes,
        presenters,
        said.openness(),
        said.rest());
  }

  private OptionalInt minutes(ItemLine said) {
    Words time = first(ItemColumn.TIME);
    OptionalInt told =
        time == null
            ? OptionalInt.empty()
            : TagParser.parse(time).map(Tag::minutes).orElse(OptionalInt.empty());
    return told.isPresent() ? told : said.minutes();
  }

  /** The clock that a cell is and nothing else. */
  static Optional<Clock> wholeClock(Words words) {
    return Clock.findBare(words.text())
        .filter(clock -> clock.start() == 0 && clock.end() == words.length());
  }
}
