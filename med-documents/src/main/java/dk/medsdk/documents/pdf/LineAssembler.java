package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts the characters of a page into printed lines, raised and lowered ones included. */
final class LineAssembler {

  /** How far baselines of one line may be apart, in sizes of the font: 1st is printed higher. */
  private static final float SAME_LINE = 0.38f;

  /** How much of a character's width a second copy of it may be off, which makes it bold. */
  private static final float COPY = 0.2f;

  private final int page;
  private final PageMarks marks;
  private final List<Rule> uprights;

  LineAssembler(int page, PageMarks marks) {
    this.page = page;
    this.marks = marks;
    List<Rule> merged = RuleMerger.merge(marks.rules(), false);
    this.uprights = merged.size() > PdfLimits.MOST_UPRIGHTS ? List.of() : merged;
  }

  /** The lines from the top of the page to its end. */
  List<PrintedLine> lines() {
    List<List<Glyph>> rows = rows();
    List<PrintedLine> lines = lines(rows, List.of());
    List<Float> starts = ColumnStarts.of(lines);
    boolean columns = !starts.isEmpty() && starts.size() <= PdfLimits.MOST_STARTS;
    return columns ? lines(rows, starts) : lines;
  }

  /** The characters of each line, from left to right. */
  private List<List<Glyph>> rows() {
    List<Glyph> sorted = new ArrayList<>(marks.glyphs());
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<List<Glyph>> rows = new ArrayList<>();
    int start = 0;
    float size = 0;
    for (int i = 0; i < sorted.size(); i++) {
      size = Math.max(size, sorted.get(i).size());
      if (sorted.get(i).y() - sorted.get(start).y() > SAME_LINE * size) {
        addRow(sorted.subList(start, i), rows);
        start = i;
        size = sorted.get(i).size();
      }
    }
    addRow(sorted.subList(start, sorted.size()), rows);
    return rows;
  }

  private static void addRow(List<Glyph> glyphs, List<List<Glyph>> rows) {
    if (!glyphs.stream().allMatch(Glyph::isBlank)) {
      rows.add(once(glyphs));
    }
  }

  private List<PrintedLine> lines(List<List<Glyph>> rows, List<Float> starts) {
    List<PrintedLine> lines = new ArrayList<>(rows.size());
    for (List<Glyph> row : rows) {
      float baseline = baseline(row);
      float middle = baseline - row.get(0).size() / 3;
      List<Rule> crossing =
          uprights.stream().filter(rule -> rule.from() < middle && rule.to() > middle).toList();
      int number = lines.size() + 1;
      List<Run> runs = new RunBuilder(page, number, row, crossing, starts).build();
      lines.add(new PrintedLine(number, baseline, runs));
    }
    return lines;
  }

  /** The baseline of most of the characters. */
  private static float baseline(List<Glyph> glyphs) {
    List<Float> heights = new ArrayList<>(glyphs.stream().map(Glyph::y).toList());
    heights.sort(null);
    return heights.get(heights.size() / 2);
  }

  /** From left to right, accents after their letters, and what is printed twice only once. */
  private static List<Glyph> once(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    List<Glyph> once = new ArrayList<>(sorted.size());
    for (Glyph glyph : sorted) {
      int last = once.size() - 1;
      Glyph before = last < 0 ? null : once.get(last);
      if (before != null && isCopy(before, glyph)) {
        once.set(last, withLook(before, Glyph.Look.BOLD));
      } else if (before != null && isAccentBefore(before, glyph)) {
        once.set(last, glyph);
        once.add(withText(before, Letters.combining(before.text()), glyph.right()));
      } else {
        once.add(glyph);
      }
    }
    return once;
  }

  private static boolean isCopy(Glyph before, Glyph glyph) {
    return !glyph.isBlank()
        && before.text().equals(glyph.text())
        && glyph.x() - before.x() < COPY * before.width()
        && Math.abs(glyph.y() - before.y()) < COPY * before.size();
  }

  /** An accent that is drawn first, and over the letter that comes next. */
  private static boolean isAccentBefore(Glyph before, Glyph glyph) {
    boolean accent =
        Letters.isCombining(before.text())
            || !Letters.combining(before.text()).equals(before.text());
    boolean letter = Character.isLetter(glyph.text().charAt(0));
    return accent
        && letter
        && before.x() + before.width() / 2 < glyph.right()
        && glyph.x() < before.x() + before.width() / 2 + COPY * glyph.size();
  }

  private static Glyph withLook(Glyph glyph, Glyph.Look look) {
    boolean symbol = glyph.look() == Glyph.Look.SYMBOL;
    return new Glyph(
        glyph.x(),
        glyph.y(),
        glyph.width(),
        glyph.size(),
        glyph.text(),
        symbol ? glyph.look() : look);
  }

  private static Glyph withText(Glyph glyph, String text, float right) {
    return new Glyph(
        right - glyph.width(), glyph.y(), glyph.width(), glyph.size(), text, glyph.look());
  }
}
