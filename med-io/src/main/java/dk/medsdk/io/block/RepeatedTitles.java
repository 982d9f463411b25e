package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Items without numbers whose titles stand in the agenda first, one a line below {@code Dagsorden:}
 * with a bullet or without, and again above their texts.
 *
 * <p>Seen in minutes of day care and schools. Most of the titles must stand again, so that a list
 * that is no agenda is left.
 */
final class RepeatedTitles {

  private static final int FEWEST = 2;
  private static final int LONGEST = 100;

  private final List<Line> lines;
  private final List<Integer> agenda = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();

  private RepeatedTitles(List<Line> lines) {
    this.lines = lines;
  }

  /** Says which lines are the agenda and which the items; false if there are none such. */
  static boolean mark(List<Line> lines, ItemNumbering numbering) {
    for (int i = 0; i < lines.size(); i++) {
      if (isHeading(lines.get(i))) {
        return new RepeatedTitles(lines).mark(i + 1, numbering);
      }
    }
    return false;
  }

  private static boolean isHeading(Line line) {
    String text = line.text();
    return text.length() <= 24
        && (text.equalsIgnoreCase("dagsorden:")
            || text.equalsIgnoreCase("dagsorden")
            || ContentsRun.isHeading(line));
  }

  private boolean mark(int first, ItemNumbering numbering) {
    int end = readAgenda(first);
    List<Integer> items = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (int i = end; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean possible = !line.isBlank() && !line.isBullet() && line.text().length() <= LONGEST;
      String key = possible ? key(line) : "";
      if (titles.contains(key) && found.add(key)) {
        items.add(i);
      }
    }
    if (items.size() < FEWEST || items.size() * 2 < agenda.size()) {
      return false;
    }
    agenda.forEach(i -> numbering.set(i, Role.CONTENTS, heading(lines.get(i)), 1));
    items.forEach(i -> numbering.set(i, Role.ITEM, heading(lines.get(i)), 1));
    return true;
  }

  /** The lines up to a blank one; where they end. */
  private int readAgenda(int first) {
    int at = first;
    while (at < lines.size() && lines.get(at).isBlank() && at < first + FEWEST) {
      at++;
    }
    while (at < lines.size() && !lines.get(at).isBlank()) {
      String key = key(lines.get(at));
      if (!key.isEmpty() && lines.get(at).text().length() <= LONGEST) {
        agenda.add(at);
        titles.add(key);
      }
      at++;
    }
    return at;
  }

  private static String key(Line line) {
    return heading(line).title().map(title -> NumberedLine.key(title.text())).orElse("");
  }

  private static ItemLine heading(Line line) {
    Words words = line.body();
    return ItemLineParser.parse(line.words(), Optional.empty(), words, false);
  }
}
