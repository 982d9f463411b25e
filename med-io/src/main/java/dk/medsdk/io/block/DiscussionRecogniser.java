package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.EnumSet;
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

  private static final String FIRST_LETTERS = "KBCDV";

  @Override
  public Set<LineShape> shapes() {
    return EnumSet.of(LineShape.LABELLED);
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().words();
    boolean possible = at.isInItem() && !at.line().isBullet() && "Dd".indexOf(first(words)) >= 0;
    int end = possible ? nameEnd(words.text()) : 0;
    return end > 0 && hasOutcome(at)
        ? new Block.SectionHeading(
            words.part(0, end), Section.DECISION, words.from(end + 1).strip())
        : null;
  }

  private static char first(Words words) {
    return words.isBlank() ? ' ' : words.text().charAt(0);
  }

  /** Where the name ends, at its colon; 0 if it is none. Without one it says the kind of item. */
  private static int nameEnd(String text) {
    int colon = text.lastIndexOf(':', LONGEST_NAME);
    boolean name =
        colon > 0 && AccountWords.isDiscussion(text.substring(0, colon).toLowerCase(Locale.ROOT));
    return name ? colon : 0;
  }

  private static boolean hasOutcome(Surroundings at) {
    int last = Math.min(at.lines().size() - 1, at.index() + FAR);
    for (int i = at.index() + 1; i <= last; i++) {
      Role role = at.numbering().roleOf(i);
      if (role != Role.NONE && role != Role.CONTINUED) {
        return false;
      }
      if (isOutcome(at.lines().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutcome(Line line) {
    return !line.isBlank()
        && !line.isBullet()
        && FIRST_LETTERS.indexOf(line.text().charAt(0)) >= 0
        && !line.text().startsWith("Dr")
        && SectionRecogniser.isOutcome(line);
  }
}
