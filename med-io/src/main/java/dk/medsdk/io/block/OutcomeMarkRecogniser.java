package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of an item, marked with an arrow: {@code => Planen gælder.}, {@code ➔ Godkendt.}
 *
 * <p>Seen in plain minutes. Several arrows one below the other are the bullets of a list.
 */
final class OutcomeMarkRecogniser implements Recogniser {

  private static final String[] ARROWS = {"=>", "==>", "->", "-->", "➔", "➜", "→", "⇒", "►"};
  private static final String FIRST = "=-➔➜→⇒►";

  @Override
  public Set<LineShape> shapes() {
    return LineShape.BUT_BULLETS;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().words();
    int mark = at.isInItem() ? markEnd(words.text()) : 0;
    return mark > 0 && !isMarked(at, at.index() - 1) && !isMarked(at, at.index() + 1)
        ? new Block.SectionHeading(words.part(0, mark), Section.DECISION, words.from(mark).strip())
        : null;
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
