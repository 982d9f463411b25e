package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the lines in which the number of an item is glued to the sentence before it: {@code … i
 * regnskabet.1. Sygefravær (5 min.)}.
 *
 * <p>Seen in word-lom, where an export lost the end of a paragraph. Between a full stop and a
 * number of its own sentence stands a blank, so nothing else looks like it.
 */
final class GluedNumbers {

  private static final int MOST_DIGITS = 2;

  private GluedNumbers() {}

  /** The lines, those with a glued number as two; the same list if there are none. */
  static List<Line> part(List<Line> lines) {
    List<Line> parted = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int at = numberStart(line.text());
      if (at > 0 && parted == null) {
        parted = new ArrayList<>(lines.subList(0, i));
      }
      if (parted != null) {
        addParts(line, at, parted);
      }
    }
    return parted == null ? lines : parted;
  }

  private static void addParts(Line line, int at, List<Line> parted) {
    if (at <= 0) {
      parted.add(line);
      return;
    }
    int bullet = line.words().length() - line.body().length();
    Words before = line.words().part(0, at);
    parted.add(new Line(before, line.indent(), before.from(bullet), line.traits()));
    Words after = line.words().from(at);
    addParts(new Line(after, 0, after, line.traits()), numberStart(after.text()), parted);
  }

  /** Where a number begins that is glued to a full stop and has a title behind it; -1 if none. */
  private static int numberStart(String text) {
    for (int dot = text.indexOf('.', 1); dot > 0; dot = text.indexOf('.', dot + 1)) {
      int start = dot + 1;
      int end = Clock.digitsEnd(text, start);
      boolean number =
          end > start
              && end - start <= MOST_DIGITS
              && end + 2 < text.length()
              && text.charAt(end) == '.'
              && text.charAt(end + 1) == ' '
              && Character.isUpperCase(text.charAt(end + 2))
              && Character.isLetter(text.charAt(dot - 1));
      if (number) {
        return start;
      }
    }
    return -1;
  }
}
