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
  private static final int FEWEST_PARAGRAPHS = 4;
  private static final int SENTENCE = 30;
  private static final float SHORT = 0.6f;
  private static final String ENDS = ".:!?;";

  private final Typography typography;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Run first;
  private @Nullable Run last;
  private Edge lastEdge = Edge.ragged(0, 0);
  private int bold;
  private float indent;
  private int plain;
  private int plainApart;
  private boolean apart;

  ParagraphJoiner(Typography typography) {
    this.typography = typography;
  }

  /** The paragraphs of a cell. */
  static List<Paragraph> of(Part.Cell cell, Typography typography) {
    ParagraphJoiner joiner = new ParagraphJoiner(typography);
    cell.lines().forEach(line -> joiner.add(line, Edge.ragged(0, cell.right()), false));
    return joiner.end();
  }

  /**
   * Adds the next line.
   *
   * @param line the line
   * @param edge how far right it may go
   * @param broken whether a page or column has ended above it
   */
  void add(Run line, Edge edge, boolean broken) {
    if (first != null && last != null && goesOn(first, last, line, edge, broken)) {
      int before = text.length();
      boolean allBold = bold >= before;
      Hyphens.join(text, line.text());
      bold = allBold ? text.length() - line.text().length() + line.bold() : bold;
    } else {
      boolean gap = last != null && (broken ? mostlyApart() : isFarBelow(last, line));
      finish();
      apart = gap && !(broken && isBullet(line));
      if (!broken && last != null && !isBullet(line)) {
        plain++;
        plainApart += gap ? 1 : 0;
      }
      first = line;
      indent = line.left() - edge.left();
      text.append(line.text());
      bold = line.bold();
    }
    last = line;
    lastEdge = edge;
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
      paragraphs.add(new Paragraph(first, text.toString(), bold, indent, apart));
    }
    first = null;
    text.setLength(0);
  }

  private static boolean isBullet(Run line) {
    return line.label().kind() == Label.Kind.BULLET;
  }

  /** Whether most paragraphs so far have an empty line above, so that one is hidden by a break. */
  private boolean mostlyApart() {
    return plain >= FEWEST_PARAGRAPHS && 2 * plainApart > plain;
  }

  private boolean isFarBelow(Run above, Run line) {
    float distance = line.baseline() - above.baseline();
    return distance > EMPTY_LINE * typography.leading(Math.min(above.size(), line.size()));
  }

  private boolean goesOn(Run start, Run above, Run line, Edge edge, boolean broken) {
    return !isLabelled(start, line)
        && looksAlike(above, line)
        && line.text().indexOf('\t') < 0
        && !isRow(above)
        && isAligned(start, above, line, edge.left() - lastEdge.left())
        && (broken ? isUnfinished(line) : isClose(above, line))
        && isFull(above, line)
        && (lastEdge.justified() || !(endsSentence() && standsAlone(line)));
  }

  /** Whether a line begins an element of a list, and not just with a number: "2. høring". */
  private boolean isLabelled(Run start, Run line) {
    Label label = line.label();
    if (label.kind() != Label.Kind.NUMBER) {
      return label.kind() == Label.Kind.BULLET;
    }
    boolean counts = label.number() == 1 || label.number() == start.label().number() + 1;
    boolean letter = !Character.isDigit(line.text().charAt(0));
    char next = line.text().charAt(Math.min(label.length(), line.text().length() - 1));
    boolean sentence = !Character.isLowerCase(next) && ENDS.indexOf(lastCharacter()) >= 0;
    return label.wide() || letter || counts || sentence;
  }

  private char lastCharacter() {
    return text.charAt(text.length() - 1);
  }

  private boolean looksAlike(Run above, Run line) {
    boolean sameSize = Math.abs(above.size() - line.size()) <= SAME_SIZE * above.size();
    boolean boldSoFar = bold >= text.length();
    boolean sameBold = boldSoFar ? line.bold() > 0 : bold > 0 || !line.isBold();
    return sameSize && sameBold;
  }

  /** Whether a line begins where the next line of a paragraph may, in a column that may be new. */
  private static boolean isAligned(Run start, Run above, Run line, float shift) {
    float left = line.left() - shift;
    if (!start.equals(above)) {
      return Math.abs(left - above.left()) <= ALIGNED;
    }
    boolean hanging = Math.abs(left - start.textLeft()) <= HANGING;
    boolean block = Math.abs(left - start.left()) <= ALIGNED;
    float ahead = start.left() - left;
    boolean indented =
        start.label().kind() == Label.Kind.NONE
            && ahead > 0
            && ahead <= DEEPEST_INDENT * line.size();
    return hanging || block || indented;
  }

  private boolean isClose(Run above, Run line) {
    float distance = line.baseline() - above.baseline();
    return distance > 0 && distance <= LOOSE * typography.leading(line.size()) + 0.5f;
  }

  /** At the end of a page only the words can tell whether a sentence goes on. */
  private boolean isUnfinished(Run line) {
    return startsSmall(line) || ENDS.indexOf(lastCharacter()) < 0;
  }

  private boolean isFull(Run above, Run line) {
    return Hyphens.isDivided(text, line.text()) || lastEdge.isFull(above, line);
  }

  /** Words that stand apart are a row, unless a sentence begins behind the gap: "Til stede: …". */
  private static boolean isRow(Run line) {
    int gap = line.text().lastIndexOf('\t');
    return gap >= 0 && line.text().length() - gap < SENTENCE;
  }

  /** A short line that no sentence ends, below one that does, is a heading: "Beslutning". */
  private boolean standsAlone(Run line) {
    char last = line.text().charAt(line.text().length() - 1);
    boolean isShort = line.right() - line.left() < SHORT * (lastEdge.right() - line.left());
    boolean capital = Character.isUpperCase(line.text().charAt(0));
    return isShort && capital && ".!?;,".indexOf(last) < 0;
  }

  private boolean endsSentence() {
    return ".!?".indexOf(lastCharacter()) >= 0;
  }

  private static boolean startsSmall(Run line) {
    return Character.isLowerCase(line.text().charAt(0));
  }
}
