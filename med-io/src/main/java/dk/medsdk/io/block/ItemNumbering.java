package dk.medsdk.io.block;

import static java.util.Comparator.comparingInt;

import dk.medsdk.io.line.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
 *   <li>one with a time or purpose, with the heading of a section below it, or with a title of the
 *       list of contents, is an item;
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
    ITEM,
    /** The first line of an item that says so: "Punkt IV: Budget". */
    STATED,
    /** The first line of an item under an item. */
    SUB_ITEM,
    /** The second line of a heading that is wrapped. */
    CONTINUED
  }

  private static final int MOST_LEFT_OUT = 2;

  /** With fewer numbered lines than this, other cues are asked. */
  private static final int FEWEST_ITEMS = 1;

  private final List<Line> lines;
  private final Role[] roles;
  private final @Nullable ItemLine[] headings;

  private int items;

  private @Nullable FlatTable table;
  private @Nullable TableLines read;

  /** The first line with the heads of a table whose rows are items; -1 if there is none. */
  private int heads = -1;

  private int lastHeads = -1;

  private ItemNumbering(List<Line> lines) {
    this.lines = lines;
    roles = new Role[lines.size()];
    headings = new ItemLine[lines.size()];
  }

  static ItemNumbering of(List<Line> lines) {
    return of(lines, null);
  }

  /** The numbering of lines of which a table was read before. */
  static ItemNumbering of(List<Line> lines, @Nullable TableLines read) {
    ItemNumbering numbering = new ItemNumbering(lines);
    numbering.read = read;
    if (read != null && read.holdItems()) {
      read.mark(numbering);
      return numbering;
    }
    List<NumberedLine> numbered = numberedLines(lines);
    if (!AdItems.mark(lines, numbered, numbering)) {
      numbering.choose(AdItems.withoutAnswers(lines, numbered));
    }
    StatedItem.mark(lines, numbering);
    LetteredItems.mark(lines, numbering);
    int heads = ItemRows.mark(lines, numbering);
    numbering.setHeads(heads, heads);
    boolean programme = heads < 0 && ProgrammeItems.mark(lines, numbering);
    if (!programme
        && (numbering.items < FEWEST_ITEMS || UnnumberedItems.areHeadings(lines, numbering))) {
      numbering.forgetItems();
      numbering.table = FlatTable.mark(lines, numbering);
      if (numbering.table == null) {
        BareNumbers.mark(lines, numbering);
      }
      boolean none = numbering.table == null && numbering.items == 0;
      if (none && !RepeatedTitles.mark(lines, numbering)) {
        UnnumberedItems.mark(lines, numbering);
      }
    }
    StandingItems.mark(lines, numbering);
    SubItemLines.mark(lines, numbering);
    return numbering;
  }

  private void choose(List<NumberedLine> numbered) {
    int contentsEnd = ContentsRun.end(lines, numbered);
    for (NumberedLine line : numbered.subList(0, contentsEnd)) {
      set(line, Role.CONTENTS);
    }
    Set<String> titles = ContentsRun.titlesOf(numbered.subList(0, contentsEnd));
    List<NumberedLine> others = numbered.subList(contentsEnd, numbered.size());
    chooseItems(withoutIntroducedLists(lines, others), titles);
  }

  Role roleOf(int index) {
    Role role = roles[index];
    return role == null ? Role.NONE : role;
  }

  /** What the line holds as a cell of a table of items; null if it is none. */
  @Nullable Block cellAt(int index) {
    if (index >= heads && index <= lastHeads) {
      return new Block.Noise(lines.get(index).span());
    }
    return read != null ? read.cellAt(index) : table == null ? null : table.cellAt(index);
  }

  /** What the line says, for a line that has a role. */
  ItemLine headingAt(int index) {
    ItemLine heading = headings[index];
    if (heading == null) {
      throw new IllegalArgumentException("line " + index + " has no number");
    }
    return heading;
  }

  private void set(NumberedLine line, Role role) {
    set(line.index(), role, line.heading(), line.lines());
  }

  /** Says what a line is, and that the lines after it belong to it. */
  void set(int index, Role role, ItemLine heading, int lines) {
    roles[index] = role;
    headings[index] = heading;
    items += role == Role.ITEM || role == Role.STATED ? 1 : 0;
    for (int i = 1; i < lines; i++) {
      roles[index + i] = Role.CONTINUED;
    }
  }

  /** Says which lines hold nothing but the heads of a table whose rows are items. */
  void setHeads(int first, int last) {
    heads = first;
    lastHeads = last;
  }

  /** Takes back what was said of items, not of the list of contents. */
  void forgetItems() {
    for (int i = 0; i < roles.length; i++) {
      roles[i] = roles[i] == Role.CONTENTS ? Role.CONTENTS : Role.NONE;
    }
    items = 0;
  }

  /**
   * Leaves out the questions and tasks that a line ending in a colon announces: "Drøft i grupper:",
   * then 1, 2, 3 without a line between.
   */
  private static List<NumberedLine> withoutIntroducedLists(
      List<Line> lines, List<NumberedLine> numbered) {
    List<NumberedLine> kept = new ArrayList<>();
    boolean inList = false;
    for (int i = 0; i < numbered.size(); i++) {
      NumberedLine line = numbered.get(i);
      boolean goesOn =
          inList
              && numbered.get(i - 1).index() + numbered.get(i - 1).lines() == line.index()
              && line.number().value() == numbered.get(i - 1).number().value() + 1;
      boolean begins = line.number().value() == 1 && !kept.isEmpty() && isIntroduced(lines, line);
      boolean another = begins && goesOnBelow(numbered, i);
      inList = goesOn || another || (begins && !line.isCertain());
      if (!inList) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** Whether 2 stands directly below 1, so that what a colon announces is a list. */
  private static boolean goesOnBelow(List<NumberedLine> numbered, int at) {
    if (at + 1 >= numbered.size()) {
      return false;
    }
    NumberedLine line = numbered.get(at);
    NumberedLine next = numbered.get(at + 1);
    return next.index() == line.index() + line.lines()
        && next.number().value() == line.number().value() + 1;
  }

  private static boolean isIntroduced(List<Line> lines, NumberedLine line) {
    int before = line.index() - 1;
    while (before >= 0 && lines.get(before).isBlank()) {
      before--;
    }
    return before >= 0
        && lines.get(before).text().endsWith(":")
        && !SectionRecogniser.isHeading(lines.get(before))
        && !ContentsRun.isHeading(lines.get(before));
  }

  private static List<NumberedLine> numberedLines(List<Line> lines) {
    List<NumberedLine> numbered = new ArrayList<>();
    Line next = null;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (!line.isBlank()) {
        addIfNumbered(lines, i, next, numbered);
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
      List<Line> lines, int index, @Nullable Line next, List<NumberedLine> numbered) {
    Line line = lines.get(index);
    Optional<ItemNumber> own = ItemNumber.at(line.body());
    if (own.isPresent() || ItemNumber.isAlone(line.body().text())) {
      HeadingWords heading = HeadingWords.at(lines, index);
      boolean beforeSection = next != null && opensItem(lines, index, next);
      Optional<ItemNumber> number = heading.lines() == 1 ? own : ItemNumber.at(heading.words());
      number.ifPresent(n -> numbered.add(NumberedLine.of(index, line, heading, n, beforeSection)));
    }
  }

  private void chooseItems(List<NumberedLine> numbered, Set<String> contents) {
    Predicate<NumberedLine> isCertain =
        line -> line.isCertain() || (!line.bullet() && contents.contains(line.titleKey()));
    List<NumberedLine> certain = numbered.stream().filter(isCertain).toList();
    List<NumberedLine> candidates = contents.isEmpty() ? numbered : certain;
    boolean allEqual = allEqual(certain.isEmpty() ? candidates : certain);
    Map<Integer, Integer> lastIndex = lastIndexByValue(candidates);
    int nextCertain = 0;
    int expected =
        certain.isEmpty() && !candidates.isEmpty() ? candidates.get(0).number().value() : 1;
    for (NumberedLine line : candidates) {
      boolean sure = isCertain.test(line);
      nextCertain += sure ? 1 : 0;
      boolean lastChance = nextCertain == certain.size();
      int limit = lastChance ? Integer.MAX_VALUE : certain.get(nextCertain).number().value();
      boolean goesOn =
          allEqual ? repeats(line, expected) : goesOn(line, expected, limit, lastIndex);
      boolean question = line.number().rest().text().endsWith("?");
      boolean again = line.number().value() == expected - 1 && isStandingItem(numbered, line);
      boolean twice = line.number().value() == expected && expected == limit && standsAlone(line);
      if (sure || (!line.bullet() && (goesOn || again || twice) && !question)) {
        set(line, Role.ITEM);
        expected = line.number().value() + 1;
      }
    }
  }

  /** Whether a line stands like a heading: a blank line above, its text right below, no stop. */
  private boolean standsAlone(NumberedLine line) {
    int below = line.index() + line.lines();
    return line.index() > 0
        && lines.get(line.index() - 1).isBlank()
        && below < lines.size()
        && !lines.get(below).isBlank()
        && ItemNumber.at(lines.get(below).body()).isEmpty()
        && ".:;".indexOf(line.number().rest().text().charAt(line.number().rest().length() - 1)) < 0;
  }

  /** A number that is printed twice, before a title that tells its purpose and is in no list. */
  private static boolean isStandingItem(List<NumberedLine> numbered, NumberedLine line) {
    // In their order: to look at each anew for each line takes minutes where all are numbered.
    int at = Collections.binarySearch(numbered, line, comparingInt(NumberedLine::index));
    boolean inList = goesOnBelow(numbered, at) || (at > 0 && goesOnBelow(numbered, at - 1));
    return !inList
        && line.heading()
            .title()
            .filter(t -> !PurposeWords.inTitle(t.text()).isEmpty())
            .isPresent();
  }

  private static boolean repeats(NumberedLine line, int expected) {
    int value = line.number().value();
    return value == expected - 1 || value == expected;
  }

  /**
   * Whether a line that is not certain goes on from the item before and leaves room for the next.
   *
   * <p>One or two numbers may be left out, if they stand nowhere below.
   */
  private static boolean goesOn(
      NumberedLine line, int expected, int limit, Map<Integer, Integer> lastIndex) {
    int value = line.number().value();
    if (value < expected || value > expected + MOST_LEFT_OUT || value >= limit) {
      return false;
    }
    for (int leftOut = expected; leftOut < value; leftOut++) {
      if (lastIndex.getOrDefault(leftOut, -1) > line.index()) {
        return false;
      }
    }
    return true;
  }

  private static Map<Integer, Integer> lastIndexByValue(List<NumberedLine> lines) {
    Map<Integer, Integer> last = new HashMap<>();
    lines.forEach(line -> last.put(line.number().value(), line.index()));
    return last;
  }

  private static boolean allEqual(List<NumberedLine> lines) {
    return lines.size() > 1
        && lines.stream().map(line -> line.number().key()).distinct().count() == 1;
  }
}
