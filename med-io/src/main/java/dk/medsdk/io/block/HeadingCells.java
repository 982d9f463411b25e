package dk.medsdk.io.block;

import dk.medsdk.io.block.TagParser.Tag;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a row that is the heading of an item: {@code Økonomi (O)⇥13.05-13.20⇥KLH}.
 *
 * <p>Seen where a table of items became lines with tabulators. Every cell behind the title has to
 * be a time, a purpose or names; else the row is a title as it stands.
 *
 * @param title the first cell
 * @param tags what the times and purposes say
 * @param presenters who presents the item
 */
record HeadingCells(Words title, List<Tag> tags, List<Words> presenters) {

  private static final int LONGEST_NAMES = 60;
  private static final int MOST_WORDS = 4;

  /** The cells of a heading; the heading alone if it has none. */
  static HeadingCells of(Words heading) {
    int tab = heading.text().indexOf('\t');
    if (tab <= 0) {
      return new HeadingCells(heading, List.of(), List.of());
    }
    List<Tag> tags = new ArrayList<>();
    List<Words> presenters = new ArrayList<>();
    for (int start = tab; start >= 0 && start < heading.length(); ) {
      int end = heading.text().indexOf('\t', start + 1);
      Words cell = heading.part(start, end < 0 ? heading.length() : end).strip();
      Optional<Tag> tag = cell.isBlank() ? Optional.empty() : TagParser.parse(cell);
      tag.ifPresent(tags::add);
      if (tag.isEmpty() && !cell.isBlank()) {
        if (!areNames(cell)) {
          return new HeadingCells(heading, List.of(), List.of());
        }
        presenters.addAll(Presenters.names(cell));
      }
      start = end;
    }
    return new HeadingCells(heading.part(0, tab).strip(), tags, presenters);
  }

  private static boolean areNames(Words cell) {
    boolean may =
        cell.length() <= LONGEST_NAMES
            && !cell.text().endsWith(".")
            && cell.text().chars().noneMatch(Character::isDigit);
    return may && Presenters.names(cell).stream().allMatch(HeadingCells::isName);
  }

  private static boolean isName(Words name) {
    return Character.isUpperCase(name.text().charAt(0))
        && name.text().chars().filter(c -> c == ' ').count() < MOST_WORDS;
  }
}
