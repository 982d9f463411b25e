package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the tables whose heads tell what their rows are: items, or people and who of them came. */
final class Tables {

  /** After so many lines that look like heads and are none, no more is looked for. */
  private static final int MOST_REFUSED = 8;

  private Tables() {}

  /** A table and where it ends. */
  interface Table {

    /** The index of the first line behind it. */
    int end();

    /** Adds its rows as lines. */
    void addTo(TableLines read);
  }

  /** The lines with each table as lines of what it holds; null if there is none. */
  static @Nullable TableLines read(List<Line> lines) {
    TableLines read = null;
    int refused = 0;
    for (int i = 0; i < lines.size(); i++) {
      Columns columns = refused < MOST_REFUSED ? Columns.of(lines.get(i)) : null;
      Table table = columns == null ? null : tableAt(lines, i, columns, read);
      if (table != null) {
        read = read == null ? new TableLines(lines.subList(0, i)) : read;
        table.addTo(read);
        i = table.end() - 1;
      } else {
        refused += columns != null && ItemColumn.of(columns.names().get(0)) != null ? 1 : 0;
        if (read != null) {
          read.add(lines.get(i));
        }
      }
    }
    return read;
  }

  private static @Nullable Table tableAt(
      List<Line> lines, int heads, Columns columns, @Nullable TableLines read) {
    Table people = PeopleTable.at(lines, heads, columns);
    boolean first = people == null && (read == null || !read.holdItems());
    return first ? ItemTable.at(lines, heads, columns) : people;
  }
}
