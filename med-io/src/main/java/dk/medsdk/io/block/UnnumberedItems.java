package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds the headings of items in a document that numbers none.
 *
 * <p>Tried in turn, the surest first: lines that the format says are headings, of the level that
 * most have; short lines with the heading of a section below them; short lines that stand alone
 * between blank lines. Seen in plain minutes, in agenda systems and in newsletters.
 */
final class UnnumberedItems {

  private static final int FEWEST = 2;

  /** So many headings of one level are the items, whatever they say. */
  private static final int ENOUGH_HEADINGS = 3;

  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_HEADING = 160;

  private final List<Line> lines;
  private final ItemNumbering numbering;

  private UnnumberedItems(List<Line> lines, ItemNumbering numbering) {
    this.lines = lines;
    this.numbering = numbering;
  }

  static void mark(List<Line> lines, ItemNumbering numbering) {
    new UnnumberedItems(lines, numbering).mark();
  }

  /**
   * Whether headings of one level are the items, and what has numbers are lists below them.
   *
   * <p>Seen in web pages made of Word files whose headings number themselves.
   */
  static boolean areHeadings(List<Line> lines, ItemNumbering numbering) {
    int firstItem = -1;
    for (int i = 0; i < lines.size(); i++) {
      Role role = numbering.roleOf(i);
      boolean item = role == Role.ITEM || role == Role.STATED;
      if (item && (role == Role.STATED || lines.get(i).traits().headingLevel() > 0)) {
        return false;
      }
      firstItem = item && firstItem < 0 ? i : firstItem;
    }
    UnnumberedItems unnumbered = new UnnumberedItems(lines, numbering);
    List<Integer> headings = unnumbered.headingsOfTheCommonLevel();
    return headings.size() >= ENOUGH_HEADINGS
        && headings.get(0) < firstItem
        && headings.stream().filter(unnumbered::isSurelyItem).count() >= FEWEST;
  }

  /**
   * Whether other lines than those given are more surely items: headings, titles with sections
   * below, or before a line titles that stand in every agenda.
   */
  static boolean areSurer(
      List<Line> lines, ItemNumbering numbering, Set<Integer> others, int before) {
    UnnumberedItems unnumbered = new UnnumberedItems(lines, numbering);
    List<Integer> found = new ArrayList<>(unnumbered.headingsOfTheCommonLevel());
    found.addAll(unnumbered.all(unnumbered::hasSectionBelow));
    found.removeAll(others);
    return found.size() >= FEWEST
        || unnumbered.all(i -> i < before && unnumbered.isStandingTitle(i)).size() > 0;
  }

  private boolean isStandingTitle(int index) {
    return standsAlone(index) && isStandingItem(index);
  }

  private boolean isSurelyItem(int index) {
    return isStandingItem(index) || hasSectionBelow(index);
  }

  private void mark() {
    List<Integer> found = headingsOfTheCommonLevel();
    if (found.size() < FEWEST) {
      found = all(this::hasSectionBelow);
    }
    if (found.size() < FEWEST) {
      found = all(this::standsAlone);
      boolean standing = found.stream().anyMatch(this::isStandingItem);
      found = standing ? withoutHead(found) : List.of();
    }
    if (found.size() >= FEWEST) {
      found.forEach(this::set);
    }
  }

  private List<Integer> headingsOfTheCommonLevel() {
    List<Integer> best = List.of();
    for (int level = 1; level <= 6; level++) {
      int wanted = level;
      List<Integer> found =
          all(i -> lines.get(i).traits().headingLevel() == wanted && isHeading(i));
      best = found.size() > best.size() ? found : best;
    }
    boolean items = best.size() >= ENOUGH_HEADINGS || best.stream().anyMatch(this::isSurelyItem);
    return items ? best : List.of();
  }

  private List<Integer> all(IntPredicate wanted) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && wanted.test(i)) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean hasSectionBelow(int index) {
    Line next = next(index);
    return isTitle(lines.get(index))
        && !next.isBlank()
        && SectionRecogniser.opensItem(next)
        && SectionRecogniser.isHeading(next);
  }

  private boolean standsAlone(int index) {
    boolean before = index > 0 && lines.get(index - 1).isBlank();
    boolean after = index + 1 < lines.size() && lines.get(index + 1).isBlank();
    return before && after && isTitle(lines.get(index)) && !next(index).isBlank();
  }

  /** What stands before the first standing item belongs to the head. */
  private List<Integer> withoutHead(List<Integer> found) {
    int first = 0;
    while (first < found.size() && !isStandingItem(found.get(first))) {
      first++;
    }
    return found.subList(first, found.size());
  }

  private boolean isStandingItem(int index) {
    return !PurposeWords.inTitle(lines.get(index).text()).isEmpty();
  }

  /** What the format says is a heading, unless it is one of the head: "Deltagere", "Indhold". */
  private boolean isHeading(int index) {
    Line line = lines.get(index);
    return !line.isBullet()
        && line.text().length() <= LONGEST_HEADING
        && line.text().chars().anyMatch(Character::isLetter)
        && !(isFirst(index) && HeadlineRecogniser.recognise(line.words()) != null)
        && !SectionRecogniser.isHeading(line)
        && !ContentsRun.isHeading(line)
        && !AttendanceRecogniser.isHeading(line.text());
  }

  private boolean isFirst(int index) {
    return lines.subList(0, index).stream().allMatch(Line::isBlank);
  }

  private static boolean isTitle(Line line) {
    String text = line.text();
    return text.length() <= LONGEST_TITLE
        && !line.isBullet()
        && Character.isUpperCase(text.charAt(0))
        && ".:;,?!".indexOf(text.charAt(text.length() - 1)) < 0
        && text.indexOf(':') < 0
        && text.indexOf('\t') < 0
        && !SectionRecogniser.isHeading(line)
        && !NoiseRecogniser.isNoise(text);
  }

  private Line next(int index) {
    for (int i = index + 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i);
      }
    }
    return lines.get(index).isBlank() ? lines.get(index) : BLANK;
  }

  private void set(int index) {
    Words words = withoutGlue(lines.get(index).words());
    ItemLine heading = ItemLineParser.parse(words, Optional.empty(), words, false);
    numbering.set(index, Role.ITEM, heading, 1);
  }

  /** "IndholdsfortegnelseGodkendelse af dagsorden". */
  private static Words withoutGlue(Words words) {
    boolean glued = words.length() > GLUE.length() && words.text().startsWith(GLUE);
    return glued ? words.from(GLUE.length()).strip() : words;
  }

  private static final String GLUE = "Indholdsfortegnelse";
  private static final Words NONE = new Words("", 0);
  private static final Line BLANK = new Line(NONE, 0, NONE);
}
