package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the items under items: {@code 7.1 Sygefravær} under {@code 7.}, and {@code a) Fra
 * formanden} where each letter has a text of its own below.
 *
 * <p>Seen in word-lom and plain minutes. Lettered lines with nothing between them are a list.
 */
final class SubItemLines {

  private static final int LONGEST_LETTERED_TITLE = 90;
  private static final int MOST_DIGITS = 2;

  private final List<Line> lines;
  private final ItemNumbering numbering;

  private SubItemLines(List<Line> lines, ItemNumbering numbering) {
    this.lines = lines;
    this.numbering = numbering;
  }

  static void mark(List<Line> lines, ItemNumbering numbering) {
    new SubItemLines(lines, numbering).mark();
  }

  private void mark() {
    List<Integer> lettered = new ArrayList<>();
    String parent = "";
    for (int i = 0; i < lines.size(); i++) {
      Role role = numbering.roleOf(i);
      if (role == Role.ITEM || role == Role.STATED) {
        markLettered(lettered);
        lettered.clear();
        parent = numbering.headingAt(i).number().map(n -> n.text() + ".").orElse("");
      } else if (role == Role.NONE && !parent.isEmpty()) {
        markDecimal(i, parent);
        if (isLettered(lines.get(i), lettered.size())) {
          lettered.add(i);
        }
      }
    }
    markLettered(lettered);
  }

  /** "7.1", "7.1." or "7.1)" under "7.". */
  private void markDecimal(int index, String parent) {
    Words words = lines.get(index).body();
    String text = words.text();
    if (!text.startsWith(parent)) {
      return;
    }
    int start = parent.length();
    int end = Clock.digitsEnd(text, start);
    if (end == start || end - start > MOST_DIGITS) {
      return;
    }
    int after = end < text.length() && ".):".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    int title = Clock.skipSpaces(text, after);
    if (title > after && title < text.length() && !Character.isLowerCase(text.charAt(title))) {
      set(index, words.part(0, end), words.from(title));
    }
  }

  /** Whether a line is the next of the letters: "a) Fra formanden", "b. Fra medarbejderne". */
  private static boolean isLettered(Line line, int before) {
    String text = line.body().text();
    return text.length() > 3
        && text.length() <= LONGEST_LETTERED_TITLE
        && text.charAt(0) == 'a' + before
        && ".)".indexOf(text.charAt(1)) >= 0
        && Words.isSpace(text.charAt(2))
        && Character.isUpperCase(text.charAt(Clock.skipSpaces(text, 2)))
        && ".?!;,".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private void markLettered(List<Integer> lettered) {
    if (lettered.size() < 2) {
      return;
    }
    for (int i = 0; i < lettered.size(); i++) {
      int below = nextPrinted(lettered.get(i));
      boolean text =
          below >= 0
              && (i + 1 == lettered.size() || below < lettered.get(i + 1))
              && numbering.roleOf(below) == Role.NONE
              && !lines.get(below).isBullet();
      if (!text) {
        return;
      }
    }
    for (int index : lettered) {
      Words words = lines.get(index).body();
      set(index, words.part(0, 1), words.from(2).strip());
    }
  }

  private int nextPrinted(int index) {
    for (int i = index + 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        return i;
      }
    }
    return -1;
  }

  private void set(int index, Words number, Words title) {
    ItemLine heading =
        ItemLineParser.parse(lines.get(index).words(), Optional.of(number), title, true);
    numbering.set(index, Role.SUB_ITEM, heading, 1);
  }
}
