package dk.medsdk.io.block;

import static java.util.Map.entry;

import dk.medsdk.io.block.RoleWords.Seat;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.AttendanceState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of people with a mark for who came: {@code Navn}, {@code Rolle}, {@code Til stede}, and
 * {@code Ida Holm}, {@code TR}, {@code X}.
 *
 * <p>Seen in templates of Word. A column without its mark says nothing, except where a dash or a
 * word stands in it.
 */
final class PeopleTable implements Tables.Table {

  private enum Column {
    NAME,
    ROLE,
    PRESENT,
    ABSENT
  }

  private static final Map<String, Column> HEADS =
      Map.ofEntries(
          entry("navn", Column.NAME),
          entry("navne", Column.NAME),
          entry("medlem", Column.NAME),
          entry("medlemmer", Column.NAME),
          entry("deltager", Column.NAME),
          entry("deltagere", Column.NAME),
          entry("repræsentant", Column.NAME),
          entry("rolle", Column.ROLE),
          entry("titel", Column.ROLE),
          entry("funktion", Column.ROLE),
          entry("stilling", Column.ROLE),
          entry("organisation", Column.ROLE),
          entry("forbund", Column.ROLE),
          entry("repræsenterer", Column.ROLE),
          entry("repræsentation", Column.ROLE),
          entry("område", Column.ROLE),
          entry("afdeling", Column.ROLE),
          entry("enhed", Column.ROLE),
          entry("arbejdssted", Column.ROLE),
          entry("initialer", Column.ROLE),
          entry("bemærkning", Column.ROLE),
          entry("bemærkninger", Column.ROLE),
          entry("til stede", Column.PRESENT),
          entry("tilstede", Column.PRESENT),
          entry("fremmødt", Column.PRESENT),
          entry("fremmøde", Column.PRESENT),
          entry("mødt", Column.PRESENT),
          entry("deltog", Column.PRESENT),
          entry("deltager i mødet", Column.PRESENT),
          entry("fremmødt/afbud", Column.PRESENT),
          entry("til stede/afbud", Column.PRESENT),
          entry("deltog/afbud", Column.PRESENT),
          entry("afbud", Column.ABSENT),
          entry("fravær", Column.ABSENT),
          entry("fraværende", Column.ABSENT),
          entry("ikke mødt", Column.ABSENT));

  private static final Set<String> YES =
      Set.of(
          "x",
          "(x)",
          "[x]",
          "✓",
          "✔",
          "√",
          "✅",
          "☑",
          "☒",
          "ja",
          "+",
          "til stede",
          "fremmødt",
          "mødt",
          "deltog");
  private static final Set<String> NO =
      Set.of(
          "-", "–", "—", "nej", "☐", "[ ]", "afbud", "fraværende", "ikke til stede", "ikke mødt");

  private static final int LONGEST_NAME = 60;

  /** A person of the table: the words, and what they are said to be. */
  private record Person(Words words, Optional<AttendanceState> state, @Nullable Words group) {}

  private final List<Line> lines;
  private final int heads;
  private final Columns columns;
  private final List<Column> meanings;
  private final List<Person> people = new ArrayList<>();
  private @Nullable Words group;
  private int end;

  private PeopleTable(List<Line> lines, int heads, Columns columns, List<Column> meanings) {
    this.lines = lines;
    this.heads = heads;
    this.columns = columns;
    this.meanings = meanings;
    this.end = heads + 1;
  }

  /** The table whose heads stand at a line; null if it is none of people. */
  static @Nullable PeopleTable at(List<Line> lines, int heads, Columns columns) {
    List<Column> meanings = new ArrayList<>();
    for (String name : columns.names()) {
      Column column = HEADS.get(name);
      boolean names = column == Column.NAME;
      if (column == null || names != meanings.isEmpty()) {
        return null;
      }
      meanings.add(column);
    }
    if (!meanings.contains(Column.PRESENT) && !meanings.contains(Column.ABSENT)) {
      return null;
    }
    PeopleTable table = new PeopleTable(lines, heads, columns, meanings);
    table.readRows();
    return table.people.isEmpty() ? null : table;
  }

  @Override
  public int end() {
    return end;
  }

  private void readRows() {
    for (int i = heads + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean skipped = (line.isBlank() && people.isEmpty()) || columns.isRule(line);
      if (!skipped && (line.isBlank() || !readRow(line))) {
        return;
      }
      end = skipped ? end : i + 1;
    }
  }

  private boolean readRow(Line line) {
    List<Words> cells = columns.cells(line);
    Words name = cells.isEmpty() ? line.words() : cells.get(0);
    boolean possible =
        !cells.isEmpty()
            && !name.isBlank()
            && name.length() <= LONGEST_NAME
            && Character.isUpperCase(name.text().charAt(0));
    if (!possible) {
      return false;
    }
    boolean alone = cells.subList(1, cells.size()).stream().allMatch(Words::isBlank);
    if (alone && RoleWords.ofGroup(withoutColon(name.text())).isPresent()) {
      group = name;
    } else if (!alone || (name.text().indexOf(' ') > 0 && name.text().indexOf(':') < 0)) {
      people.add(person(name, cells));
    } else {
      return false;
    }
    return true;
  }

  private static String withoutColon(String text) {
    return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
  }

  private Person person(Words name, List<Words> cells) {
    Words said = name;
    Words remark = null;
    Optional<AttendanceState> state = Optional.empty();
    for (int i = 1; i < cells.size(); i++) {
      Words cell = cells.get(i);
      String mark = cell.text().toLowerCase(Locale.ROOT);
      boolean absent = meanings.get(i) == Column.ABSENT;
      if (cell.isBlank()) {
        continue;
      }
      if (meanings.get(i) == Column.ROLE) {
        said = with(said, cell);
      } else if (YES.contains(mark)) {
        state = Optional.of(absent ? AttendanceState.ABSENT : AttendanceState.PRESENT);
      } else if (NO.contains(mark)) {
        state = absent && !mark.equals("afbud") ? state : Optional.of(AttendanceState.ABSENT);
      } else {
        state = absent ? Optional.of(AttendanceState.ABSENT) : state;
        remark = cell;
      }
    }
    return new Person(remark == null ? said : with(said, remark), state, group);
  }

  /** Both with a comma between; where there is no room for it, they begin so much earlier. */
  private static Words with(Words said, Words more) {
    int gap = more.start() - said.start() - said.length();
    String text = said.text() + ", " + " ".repeat(Math.max(0, gap - 2)) + more.text();
    int last = Math.max(more.start() + more.length(), said.start() + said.length());
    int start = last - text.length();
    return new Words(text, Math.max(0, start));
  }

  @Override
  public void addTo(TableLines read) {
    Words none = lines.get(heads).words().part(0, 0);
    read.add(lines.get(heads), new Block.Noise(lines.get(heads).span()));
    for (Person person : people) {
      Words words = person.words;
      Optional<Seat> seat =
          Optional.ofNullable(person.group).flatMap(g -> RoleWords.ofGroup(withoutColon(g.text())));
      boolean grouped = seat.isPresent();
      read.add(
          new Words("", words.start()),
          new Block.AttendanceHeading(
              grouped ? none.span() : words.span(), person.state, false, grouped ? none : words));
      seat.ifPresent(s -> read.add(none, new Block.GroupHeading(words, s, words)));
    }
  }
}
