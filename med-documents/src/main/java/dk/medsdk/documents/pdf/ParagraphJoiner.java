package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts paragraphs together again that a page has wrapped into lines.
 *
 * <p>A line goes on with the one above if their looks, left edges and distance say so, and if its
 * first word had no room there.
 */
final class ParagraphJoiner {

  private static final float ALIGNED = 3;
  private static final float HANGING = 4;
  private static final float DEEPEST_INDENT = 4;
  private static final float SAME_SIZE = 0.08f;
  private static final float LOOSE = 1.15f;
  private static final float EMPTY_LINE = 1.9f;
  private static final float BLANK = 0.25f;
  private static final String ENDS = ".:!?;";

  private final Typography typography;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Run first;
  private @Nullable Run last;
  private float lastRight;
  private int bold;
  private boolean apart;

  ParagraphJoiner(Typography typography) {
    this.typography = typography;
  }

  /** The paragraphs of a cell. */
  static List<Paragraph> of(Part.Cell cell, Typography typography) {
    ParagraphJoiner joiner = new ParagraphJoiner(typography);
    cell.lines().forEach(line -> joiner.add(line, cell.right(), false));
    return joiner.end();
  }

  /**
   * Adds the next line.
   *
   * @param line the line
   * @param right how far right it may go
   * @param broken whether a page or column has ended above it
   */
  void add(Run line, float right, boolean broken) {
    if (first != null && last != null && goesOn(first, last, line, broken)) {
      int before = text.length();
      boolean allBold = bold >= before;
      Hyphens.join(text, line.text());
      bold = allBold ? text.length() - line.text().length() + line.bold() : bold;
    } else {
      boolean gap = last != null && !broken && isFarBelow(last, line);
      finish();
      apart = gap;
      first = line;
      text.append(line.text());
      bold = line.bold();
    }
    last = line;
    lastRight = right;
  }

  /** The paragraphs so far; the next line begins another. */
  List<Paragraph> end() {
    finish();
    last = null;
    List<Paragraph> all = List.copyOf(paragraphs);
    paragraphs.clear();
    return all;
  }

  private void finish() {
    if (first != null) {
      paragraphs.add(new Paragraph(first, text.toString(), bold, apart));
    }
    first = null;
    text.setLength(0);
  }

  private boolean isFarBelow(Run above, Run line) {
    float distance = line.baseline() - above.baseline();
    return distance > EMPTY_LINE * typography.leading(Math.min(above.size(), line.size()));
  }

  private boolean goesOn(Run start, Run above, Run line, boolean broken) {
    return !isLabelled(start, line)
        && looksAlike(above, line)
        && line.text().indexOf('\t') < 0
        && above.text().indexOf('\t') < 0
        && isAligned(start, above, line)
        && (broken ? isUnfinished(line) : isClose(above, line))
        && isFull(above, line)
        && !(endsWith(":") && !startsSmall(line));
  }

  /** Whether a line begins an element of a list, and not just with a number: "2. høring". */
  private static boolean isLabelled(Run start, Run line) {
    Label label = line.label();
    if (label.kind() != Label.Kind.NUMBER) {
      return label.kind() == Label.Kind.BULLET;
    }
    char next = line.text().charAt(Math.min(label.length(), line.text().length() - 1));
    return label.wide()
        || !Character.isLowerCase(next)
        || !Character.isDigit(line.text().charAt(0))
        || label.number() == start.label().number() + 1;
  }

  private boolean looksAlike(Run above, Run line) {
    boolean sameSize = Math.abs(above.size() - line.size()) <= SAME_SIZE * above.size();
    boolean boldSoFar = bold >= text.length();
    boolean sameBold = boldSoFar ? line.bold() > 0 : bold > 0 || !line.isBold();
    return sameSize && sameBold;
  }

  private static boolean isAligned(Run start, Run above, Run line) {
    if (!start.equals(above)) {
      return Math.abs(line.left() - above.left()) <= ALIGNED;
    }
    boolean hanging = Math.abs(line.left() - start.textLeft()) <= HANGING;
    boolean block = Math.abs(line.left() - start.left()) <= ALIGNED;
    float indent = start.left() - line.left();
    boolean indented =
        start.label().kind() == Label.Kind.NONE
            && indent > 0
            && indent <= DEEPEST_INDENT * line.size();
    return hanging || block || indented;
  }

  private boolean isClose(Run above, Run line) {
    float distance = line.baseline() - above.baseline();
    return distance > 0 && distance <= LOOSE * typography.leading(line.size()) + 0.5f;
  }

  /** At the end of a page only the words can tell whether a sentence goes on. */
  private boolean isUnfinished(Run line) {
    return startsSmall(line) || ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private boolean isFull(Run above, Run line) {
    if (Hyphens.isDivided(text, line.text())) {
      return true;
    }
    return above.right() + BLANK * above.size() + line.firstWord() > lastRight - 1;
  }

  private boolean endsWith(String end) {
    return text.length() >= end.length() && text.indexOf(end, text.length() - end.length()) >= 0;
  }

  private static boolean startsSmall(Run line) {
    return Character.isLowerCase(line.text().charAt(0));
  }
}
