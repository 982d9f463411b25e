package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of a document's numbered lines are its items, and which its list of contents.
 *
 * <p>Numbers alone do not tell: bodies hold numbered questions, and conversion may have made every
 * number the same. So all numbered lines are looked at together:
 *
 * <ol>
 *   <li>a run of them that later ones repeat, or under a heading such as "Pkt. tekst", is the list
 *       of contents;
 *   <li>one with a time or purpose, or with the heading of a section below it, is an item;
 *   <li>the others are items where their numbers go on from the item before, or repeat the one
 *       number that all items have.
 * </ol>
 */
final class ItemNumbering {

  /** What a line is in the numbering. */
  enum Role {
    /** Not an item: it has no number, or one that belongs to a text. */
    NONE,
    /** A line of the list of contents. */
    CONTENTS,
    /** The first line of an item. */
    ITEM
  }

  private static final Set<String> CONTENTS_HEADINGS =
      Set.of("pkt. tekst", "indholdsfortegnelse", "indhold", "punkter", "punkter:", "indhold:");

  private final Role[] roles;
  private final @Nullable ItemLine[] headings;

  private ItemNumbering(int lines) {
    roles = new Role[lines];
    headings = new ItemLine[lines];
  }

  static ItemNumbering of(List<Line> lines) {
    ItemNumbering numbering = new ItemNumbering(lines.size());
    List<NumberedLine> numbered = numberedLines(lines);
    int contentsEnd = contentsEnd(lines, numbered);
    for (NumberedLine line : numbered.subList(0, contentsEnd)) {
      numbering.set(line, Role.CONTENTS);
    }
    numbering.chooseItems(numbered.subList(contentsEnd, numbered.size()), contentsEnd > 0);
    return numbering;
  }

  Role roleOf(int index) {
    Role role = roles[index];
    return role == null ? Role.NONE : role;
  }

  /** What the line says, for a line that has a role. */
  ItemLine headingAt(int index) {
    ItemLine heading = headings[index];
    if (heading == null) {
      throw new IllegalArgumentException("line " + index + " has no number");
    }
    return heading;
  }

  static boolean isContentsHeading(Line line) {
    return line.text().length() <= 20
        && CONTENTS_HEADINGS.contains(line.text().toLowerCase(Locale.ROOT));
  }

  private void set(NumberedLine line, Role role) {
    roles[line.index()] = role;
    headings[line.index()] = line.heading();
  }

  private static List<NumberedLine> numberedLines(List<Line> lines) {
    List<NumberedLine> numbered = new ArrayList<>();
    Line next = null;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (!line.isBlank()) {
        addIfNumbered(i, line, next != null && opensItem(lines, i, next), numbered);
        next = line;
      }
    }
    Collections.reverse(numbered);
    return numbered;
  }

  /**
   * Whether the line below says that a numbered line is an item.
   *
   * <p>A case statement does; a decision only if no numbered line stands right above, since the
   * list at the end of a case statement has the decision below it too.
   */
  private static boolean opensItem(List<Line> lines, int index, Line next) {
    if (!SectionRecogniser.isHeading(next)) {
      return false;
    }
    boolean afterNumber = index > 0 && ItemNumber.at(lines.get(index - 1).body()).isPresent();
    return !afterNumber || SectionRecogniser.opensItem(next);
  }

  private static void addIfNumbered(
      int index, Line line, boolean beforeSection, List<NumberedLine> numbered) {
    ItemNumber.at(line.body())
        .ifPresent(number -> numbered.add(NumberedLine.of(index, line, number, beforeSection)));
  }

  /** How many of the first numbered lines are the list of contents. */
  private static int contentsEnd(List<Line> lines, List<NumberedLine> numbered) {
    if (numbered.isEmpty()) {
      return 0;
    }
    int run = 1;
    while (run < numbered.size() && follows(lines, numbered.get(run - 1), numbered.get(run))) {
      run++;
    }
    boolean announced = isAnnounced(lines, numbered.get(0).index());
    boolean certain = numbered.subList(0, run).stream().anyMatch(NumberedLine::beforeSection);
    return (announced && !certain) || isRepeated(numbered, run) ? withoutItems(numbered, run) : 0;
  }

  /** A run that goes straight on into the first item has that item's own line as its last. */
  private static int withoutItems(List<NumberedLine> numbered, int run) {
    int end = run;
    while (end > 0 && numbered.get(end - 1).beforeSection() && !numbered.get(end - 1).bullet()) {
      end--;
    }
    return end;
  }

  private static boolean follows(List<Line> lines, NumberedLine before, NumberedLine after) {
    for (int i = before.index() + 1; i < after.index(); i++) {
      if (!lines.get(i).isBlank()) {
        return false;
      }
    }
    return before.bullet() == after.bullet();
  }

  private static boolean isAnnounced(List<Line> lines, int first) {
    for (int i = first - 1; i >= 0; i--) {
      if (!lines.get(i).isBlank()) {
        return isContentsHeading(lines.get(i));
      }
    }
    return false;
  }

  /** Whether half of the first lines' titles stand again on later lines. */
  private static boolean isRepeated(List<NumberedLine> numbered, int run) {
    Set<String> later = new HashSet<>();
    numbered.subList(run, numbered.size()).forEach(line -> later.add(line.titleKey()));
    long repeated =
        numbered.subList(0, run).stream()
            .map(NumberedLine::titleKey)
            .filter(key -> !key.isEmpty() && later.contains(key))
            .count();
    return run > 1 && repeated * 2 >= run;
  }

  private void chooseItems(List<NumberedLine> candidates, boolean hasContents) {
    List<NumberedLine> certain = candidates.stream().filter(NumberedLine::isCertain).toList();
    boolean allEqual = allEqual(certain.isEmpty() ? candidates : certain);
    int nextCertain = 0;
    int expected =
        certain.isEmpty() && !candidates.isEmpty() ? candidates.get(0).number().value() : 1;
    for (NumberedLine line : candidates) {
      boolean isCertain =
          nextCertain < certain.size() && certain.get(nextCertain).index() == line.index();
      if (isCertain) {
        nextCertain++;
      }
      boolean lastChance = nextCertain == certain.size();
      int limit = lastChance ? Integer.MAX_VALUE : certain.get(nextCertain).number().value();
      if (isCertain || isNext(line, expected, limit, allEqual, hasContents)) {
        set(line, Role.ITEM);
        expected = line.number().value() + 1;
      }
    }
  }

  /**
   * Whether a line that is not certain goes on from the item before and leaves room for the next.
   */
  private static boolean isNext(
      NumberedLine line, int expected, int limit, boolean allEqual, boolean hasContents) {
    if (line.bullet() || hasContents) {
      return false;
    }
    int value = line.number().value();
    return allEqual
        ? value == expected - 1 || value == expected
        : value == expected && value < limit;
  }

  private static boolean allEqual(List<NumberedLine> lines) {
    return lines.size() > 2
        && lines.stream().map(line -> line.number().key()).distinct().count() == 1;
  }
}
