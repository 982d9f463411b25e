package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts a line at the label of a section inside it: {@code Planen blev drøftet. Beslutning: Planen
 * gælder.} is two lines.
 *
 * <p>Seen in Word documents that write each item as one paragraph, the label in bold.
 */
final class GluedLabels {

  private static final Set<String> LABELS =
      Set.of("Beslutning", "Konklusion", "Opfølgning", "Indstilling");

  /** The longest of them. */
  private static final int LONGEST = 11;

  private GluedLabels() {}

  /** The lines, those with a label behind a sentence as two; the same list if there are none. */
  static List<Line> part(List<Line> lines) {
    List<Line> parted = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int at = labelStart(line.text(), 0);
      if (at > 0 && parted == null) {
        parted = new ArrayList<>(lines.subList(0, i));
      }
      if (parted != null) {
        addParts(line, at, parted);
      }
    }
    return parted == null ? lines : parted;
  }

  private static void addParts(Line line, int first, List<Line> parted) {
    if (first <= 0) {
      parted.add(line);
      return;
    }
    Words words = line.words();
    Words before = words.part(0, first).strip();
    Words body = before.from(words.length() - line.body().length());
    parted.add(new Line(before, line.indent(), body, line.traits()));
    for (int start = first; start > 0; ) {
      int next = labelStart(words.text(), start);
      Words part = words.part(start, next > 0 ? next : words.length()).strip();
      parted.add(new Line(part, 0, part, line.traits()));
      start = next;
    }
  }

  /** Where a label begins behind the end of a sentence; -1 if there is none. */
  private static int labelStart(String text, int from) {
    int colon = text.indexOf(':', from + LONGEST);
    while (colon > 0) {
      int start = colon;
      while (start > 0 && colon - start <= LONGEST && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      boolean label =
          start > from + 1
              && endsSentence(text, start)
              && LABELS.contains(text.substring(start, colon));
      if (label) {
        return start;
      }
      colon = text.indexOf(':', colon + 1);
    }
    return -1;
  }

  private static boolean endsSentence(String text, int start) {
    return Words.isSpace(text.charAt(start - 1)) && ".!?)".indexOf(text.charAt(start - 2)) >= 0;
  }
}
