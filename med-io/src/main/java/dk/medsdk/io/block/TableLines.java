package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a document whose table was read into lines, and what is known of them by that. */
final class TableLines {

  private record Heading(Role role, ItemLine line) {}

  private final List<Line> lines;
  private final Map<Integer, Heading> headings = new HashMap<>();
  private final Map<Integer, Block> blocks = new HashMap<>();

  /** Begins with the lines before the table. */
  TableLines(List<Line> before) {
    lines = new ArrayList<>(before);
  }

  List<Line> lines() {
    return lines;
  }

  /** Adds a line as it stands. */
  void add(Line line) {
    lines.add(line);
  }

  /** Adds a line that is known. */
  void add(Line line, Block block) {
    blocks.put(lines.size(), block);
    lines.add(line);
  }

  /** Adds what stands in no line: a heading whose words are those above a column. */
  void add(Words place, Block block) {
    add(new Line(place, 0, place), block);
  }

  /** Adds the heading of an item. */
  void add(Words words, Role role, ItemLine heading) {
    set(lines.size(), role, heading);
    lines.add(new Line(words, 0, words));
  }

  /** Says that the numbered lines above the table are the list of contents. */
  void markContents() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int at = i;
      ItemNumber.at(line.body())
          .filter(number -> !blocks.containsKey(at))
          .map(n -> ItemLineParser.parse(line.words(), Optional.of(n.number()), n.rest(), false))
          .ifPresent(heading -> set(at, Role.CONTENTS, heading));
    }
  }

  private void set(int index, Role role, ItemLine heading) {
    headings.put(index, new Heading(role, heading));
  }

  /** Whether one of the lines is the heading of an item. */
  boolean holdItems() {
    return headings.values().stream().anyMatch(heading -> heading.role != Role.CONTENTS);
  }

  void mark(ItemNumbering numbering) {
    headings.forEach((index, heading) -> numbering.set(index, heading.role, heading.line, 1));
  }

  @Nullable Block cellAt(int index) {
    return blocks.get(index);
  }
}
