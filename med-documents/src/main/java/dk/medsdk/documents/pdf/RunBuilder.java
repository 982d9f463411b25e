package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes runs of the characters of one printed line. */
final class RunBuilder {

  /** A gap that parts columns, in sizes of the font. */
  private static final float COLUMN_GAP = 1.8f;

  /** A gap that parts columns where one begins on other lines. */
  private static final float START_GAP = 0.6f;

  /** A gap between a bullet or number and its words. */
  private static final float LABEL_GAP = 5;

  /** A gap that is a blank, where the file has none. */
  private static final float BLANK_GAP = 0.12f;

  private static final int LONGEST_LABEL = 5;

  private final int page;
  private final int line;
  private final List<Glyph> glyphs;
  private final List<Rule> uprights;
  private final List<Float> starts;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Float> lefts = new ArrayList<>();
  private final List<Glyph> inRun = new ArrayList<>();
  private float tracking;

  /**
   * A builder for one line.
   *
   * @param page the page, from 1
   * @param line the line, from 1
   * @param glyphs its characters from left to right, each once
   * @param uprights the upright lines that cross it
   * @param starts where columns begin on the page
   */
  RunBuilder(int page, int line, List<Glyph> glyphs, List<Rule> uprights, List<Float> starts) {
    this.page = page;
    this.line = line;
    this.glyphs = glyphs;
    this.uprights = uprights;
    this.starts = starts;
  }

  /** The runs from left to right. */
  List<Run> build() {
    tracking = tracking();
    Glyph before = null;
    boolean blank = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      if (before != null) {
        float gap = glyph.x() - before.right();
        if (isParted(before, glyph, gap)) {
          flush();
        } else if (blank || gap > BLANK_GAP * glyph.size() + tracking) {
          append(" ", before.right());
        }
      }
      append(glyph.text(), glyph.x());
      inRun.add(glyph);
      blank = false;
      before = glyph;
    }
    flush();
    return runs;
  }

  /** How far letters are spaced out, as in a heading printed R E F E R A T. */
  private float tracking() {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < glyphs.size(); i++) {
      if (!glyphs.get(i).isBlank() && !glyphs.get(i - 1).isBlank()) {
        gaps.add(glyphs.get(i).x() - glyphs.get(i - 1).right());
      }
    }
    gaps.sort(null);
    float median = gaps.size() < 3 ? 0 : gaps.get(gaps.size() / 2);
    return median > COLUMN_GAP * glyphs.get(0).size() ? 0 : Math.max(0, median);
  }

  private boolean isParted(Glyph before, Glyph glyph, float gap) {
    float size = Math.max(before.size(), glyph.size());
    for (Rule rule : uprights) {
      float middle = before.x() + before.width() / 2;
      if (rule.at() > middle && rule.at() < glyph.x() + glyph.width() / 2) {
        return true;
      }
    }
    boolean label = text.length() <= LONGEST_LABEL && isLabel();
    boolean column = !label && gap > START_GAP * size && ColumnStarts.isOne(starts, glyph.x());
    return column || gap > (label ? LABEL_GAP : COLUMN_GAP) * size + tracking;
  }

  private boolean isLabel() {
    List<Float> probe = new ArrayList<>(lefts);
    probe.addAll(Arrays.asList(Float.MAX_VALUE, Float.MAX_VALUE));
    boolean symbol = inRun.get(0).look() == Glyph.Look.SYMBOL;
    Label label = Labels.of(text + " x", probe, inRun.get(0).size(), symbol);
    return label.kind() != Label.Kind.NONE;
  }

  private void append(String words, float left) {
    for (int i = 0; i < words.length(); i++) {
      text.append(words.charAt(i));
      lefts.add(left);
    }
  }

  private void flush() {
    if (inRun.isEmpty()) {
      return;
    }
    Glyph first = inRun.get(0);
    Glyph last = inRun.get(inRun.size() - 1);
    lefts.add(last.right());
    float size = commonSize();
    Label label = Labels.of(text.toString(), lefts, size, first.look() == Glyph.Look.SYMBOL);
    String words = Letters.plain(text.toString());
    int bold = words.equals(text.toString()) ? bold(label) : boldOfChanged(label, words);
    runs.add(
        new Run(
            page,
            line,
            first.x(),
            last.right(),
            inRun.get(0).y(),
            size,
            words,
            bold,
            label,
            firstWord(label)));
    text.setLength(0);
    lefts.clear();
    inRun.clear();
  }

  /** The size that most of the characters have. */
  private float commonSize() {
    float[] sizes = new float[inRun.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = inRun.get(i).size();
    }
    Arrays.sort(sizes);
    return sizes[sizes.length / 2];
  }

  /** How many characters from the first on are bold; a label is as bold as its words. */
  private int bold(Label label) {
    int at = 0;
    int index = 0;
    for (Glyph glyph : inRun) {
      while (text.charAt(at) == ' ' && glyph.text().charAt(0) != ' ') {
        at++;
      }
      boolean isOfLabel = at < label.length();
      if (!glyph.isBold() && !isOfLabel) {
        break;
      }
      at += glyph.text().length();
      index++;
    }
    int bold = index == inRun.size() ? text.length() : withoutBlank(at);
    return bold <= label.length() && bold < text.length() ? boldLabel(label) : bold;
  }

  private int withoutBlank(int end) {
    return end > 0 && text.charAt(end - 1) == ' ' ? end - 1 : end;
  }

  /** Where only the number is bold, or nothing is. */
  private int boldLabel(Label label) {
    return inRun.get(0).isBold() ? Math.max(1, label.length() - 1) : 0;
  }

  /** The same where letters were put together: each is one character less. */
  private int boldOfChanged(Label label, String words) {
    int before = bold(label);
    return Letters.plain(text.substring(0, before)).length() >= words.length()
        ? words.length()
        : Letters.plain(text.substring(0, before)).length();
  }

  private float firstWord(Label label) {
    int start = label.length();
    int end = text.indexOf(" ", start);
    int last = end < 0 ? lefts.size() - 1 : end;
    return lefts.get(last) - lefts.get(Math.min(start, lefts.size() - 1));
  }
}
