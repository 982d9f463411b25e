package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Verbatim;
import dk.medsdk.io.line.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The heading of an item that says so with a word and a colon: {@code Punkt: Velkomst}, {@code
 * Punkt IV: Budget}, {@code Underpunkt 4a: Overarbejde}.
 *
 * <p>Such a heading is one whatever its number and its title look like. Seen on the pages that this
 * project writes, where no digits stand before an item. A figure space behind the colon says that
 * the title is printed as it is, up to the next one.
 *
 * @param number the number, without blanks in it
 * @param rest what follows the colon
 * @param exact whether the title is as it is printed, marks and parentheses included
 * @param depth 1 for an item of the meeting, one more for each "under" before "punkt"
 */
record StatedItem(Optional<Words> number, Words rest, boolean exact, int depth) {

  private static final String ITEM = "punkt";
  private static final String UNDER = "under";
  private static final int LONGEST_NUMBER = 12;
  private static final int DEEPEST = 8;

  /** The heading that a line is; null if it is none. */
  static @Nullable StatedItem at(Words line) {
    String text = line.text();
    if (text.isEmpty() || "PUpu".indexOf(text.charAt(0)) < 0) {
      return null;
    }
    int depth = 1;
    int at = 0;
    while (text.regionMatches(true, at, UNDER, 0, UNDER.length()) && depth < DEEPEST) {
      at += UNDER.length();
      at += at < text.length() && text.charAt(at) == '-' ? 1 : 0;
      depth++;
    }
    if (!text.regionMatches(true, at, ITEM, 0, ITEM.length())) {
      return null;
    }
    at += ITEM.length();
    int number = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    int colon = numberEnd(text, number);
    boolean heading = number == at ? colon == at : colon > number;
    if (!heading) {
      return null;
    }
    boolean exact = colon + 1 < text.length() && text.charAt(colon + 1) == Verbatim.BLANK;
    Words rest = line.from(colon + (exact ? 2 : 1));
    return new StatedItem(number(line, number, colon), exact ? rest : rest.strip(), exact, depth);
  }

  /** What the heading says. */
  private ItemLine heading(Words line) {
    return exact
        ? ItemLineParser.parseExact(line, number, rest)
        : ItemLineParser.parse(line, number, rest, false);
  }

  private static Optional<Words> number(Words line, int from, int to) {
    return from == to ? Optional.empty() : Optional.of(line.part(from, to));
  }

  /** Where the colon behind a number stands; -1 if there is none, or a blank before it. */
  private static int numberEnd(String text, int from) {
    int last = Math.min(text.length(), from + LONGEST_NUMBER + 1);
    for (int i = from; i < last && !Words.isSpace(text.charAt(i)); i++) {
      if (text.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  /** Says of each such line that it is an item, or a line of the list of contents. */
  static void mark(List<Line> lines, ItemNumbering numbering) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      StatedItem item = at(line.body());
      if (item != null && (item.exact || numbering.roleOf(i) == Role.NONE)) {
        Role role = line.isBullet() ? Role.CONTENTS : Role.STATED;
        numbering.set(i, role, item.heading(line.words()), 1);
      }
    }
  }
}
