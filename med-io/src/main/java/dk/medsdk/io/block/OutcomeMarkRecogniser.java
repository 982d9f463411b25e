package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of an item, marked with an arrow: {@code => Planen gælder.}, {@code ➔ Godkendt.}
 *
 * <p>Seen in plain minutes. Several arrows one below the other are the bullets of a list.
 */
final class OutcomeMarkRecogniser implements Recogniser {

  private static final String[] ARROWS = {"=>", "==>", "->", "-->", "➔", "➜", "→", "⇒", "►"};

  /** In lines. */
  private static final int FAR = 12;

  private static final String FIRST = "=-➔➜→⇒►";

  @Override
  public Set<LineShape> shapes() {
    return LineShape.BUT_BULLETS;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().words();
    int mark = at.isInItem() ? markEnd(words.text()) : 0;
    if (mark == 0) {
      return null;
    }
    boolean first = !isMarked(at, at.index() - 1);
    if (first && !isMarked(at, at.index() + 1)) {
      return new Block.SectionHeading(
          words.part(0, mark), Section.DECISION, words.from(mark).strip());
    }
    return words.text().endsWith(".") && endsItem(at)
        ? ofSeveral(words, mark, first, at.line().indent())
        : null;
  }

  /** Several sentences with marks are resolutions where the item ends with them. */
  private static Block ofSeveral(Words words, int mark, boolean first, int indent) {
    Words decided = words.from(mark).strip();
    return first
        ? new Block.DecisionLead(words.part(0, mark), Optional.empty(), decided)
        : new Block.Bullet(Optional.empty(), decided, indent);
  }

  /** Elsewhere a text may have arrows for bullets. */
  private static boolean endsItem(Surroundings at) {
    int last = Math.min(at.lines().size(), at.index() + FAR);
    for (int i = at.index() + 1; i < last; i++) {
      Line line = at.lines().get(i);
      if (at.numbering().roleOf(i) != ItemNumbering.Role.NONE) {
        return true;
      }
      boolean sentence = isMarked(at, i) && line.text().endsWith(".");
      if (!line.isBlank() && !sentence) {
        return NoiseRecogniser.endsInPage(line.text());
      }
    }
    return last == at.lines().size();
  }

  private static boolean isMarked(Surroundings at, int index) {
    return index >= 0 && index < at.lines().size() && markEnd(at.lines().get(index).text()) > 0;
  }

  private static int markEnd(String text) {
    if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0) {
      return 0;
    }
    for (String arrow : ARROWS) {
      if (text.startsWith(arrow) && beginsSentence(text, arrow.length())) {
        return arrow.length();
      }
    }
    return 0;
  }

  private static boolean beginsSentence(String text, int mark) {
    int at = Clock.skipSpaces(text, mark);
    return at > mark && at < text.length() && Character.isUpperCase(text.charAt(at));
  }
}
