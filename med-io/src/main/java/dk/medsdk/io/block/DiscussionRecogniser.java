package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The account of a discussion, above what came of it: {@code Drøftelse: Ida fortalte om planen.},
 * then {@code Konklusion: Planen gælder.}
 *
 * <p>Seen in minutes of institutes. Without an outcome below, the word says what an agenda asks
 * for.
 */
final class DiscussionRecogniser implements Recogniser {

  private static final int LONGEST_NAME = 10;

  /** An item has fewer lines between the two. */
  private static final int FAR = 80;

  /**
   * The letters that the headings begin with which are looked for: nearly all lines have others.
   */
  private static final String FIRST_OF_OUTCOMES = "KBCDV";

  private static final String FIRST_OF_SECTIONS = "SRBF";

  @Override
  public Set<LineShape> shapes() {
    return LineShape.SHORT_ONES;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().words();
    boolean possible = at.isInItem() && !at.line().isBullet() && "Dd".indexOf(first(words)) >= 0;
    int end = possible ? nameEnd(words.text(), at) : 0;
    return end > 0 && hasOutcome(at)
        ? new Block.SectionHeading(
            words.part(0, end),
            Section.DECISION,
            words.from(Math.min(words.length(), end + 1)).strip())
        : null;
  }

  private static char first(Words words) {
    return words.isBlank() ? ' ' : words.text().charAt(0);
  }

  /**
   * Where the name ends, at its colon, or with the line where a section stands above; 0 if it is
   * none. Alone below a title it says what kind of item it is.
   */
  private static int nameEnd(String text, Surroundings at) {
    int colon = text.lastIndexOf(':', LONGEST_NAME);
    int end = colon < 0 ? text.length() : colon;
    boolean name =
        end <= LONGEST_NAME
            && AccountWords.isDiscussion(text.substring(0, end).toLowerCase(Locale.ROOT));
    return name && (colon > 0 || hasSectionAbove(at)) ? end : 0;
  }

  private static boolean hasSectionAbove(Surroundings at) {
    for (int i = at.index() - 1; i >= Math.max(0, at.index() - FAR) && isText(at, i); i--) {
      Line line = at.lines().get(i);
      if (beginsWith(FIRST_OF_SECTIONS, line) && SectionRecogniser.isCaseStatement(line)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(Surroundings at, int index) {
    Role role = at.numbering().roleOf(index);
    return role == Role.NONE || role == Role.CONTINUED;
  }

  private static boolean beginsWith(String letters, Line line) {
    return !line.isBlank() && !line.isBullet() && letters.indexOf(line.text().charAt(0)) >= 0;
  }

  private static boolean hasOutcome(Surroundings at) {
    int last = Math.min(at.lines().size() - 1, at.index() + FAR);
    for (int i = at.index() + 1; i <= last; i++) {
      if (!isText(at, i)) {
        return false;
      }
      if (isOutcome(at.lines().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutcome(Line line) {
    return beginsWith(FIRST_OF_OUTCOMES, line)
        && !line.text().startsWith("Dr")
        && SectionRecogniser.isOutcome(line);
  }
}
