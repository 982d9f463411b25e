package dk.medsdk.documents.pdf;

import java.util.ArrayList;
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

  /** How little is no room at all. */
  private static final float NO_ROOM = 0.02f;

  private final int page;
  private final int line;
  private final List<Glyph> glyphs;
  private final List<Rule> uprights;
  private final List<Float> starts;
  private final List<Run> runs = new ArrayList<>();
  private final float tracking;
  private RunText text = new RunText();

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
    this.tracking = tracking(glyphs);
  }

  /** How far letters are spaced out, as in a heading printed R E F E R A T. */
  private static float tracking(List<Glyph> glyphs) {
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

  /** The runs from left to right. */
  List<Run> build() {
    Glyph before = null;
    Glyph blank = null;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        blank = blank == null ? glyph : blank;
        continue;
      }
      if (before != null) {
        part(before, glyph, blank != null && takesRoom(before, blank, glyph));
      }
      text.add(glyph);
      blank = null;
      before = glyph;
    }
    end();
    return runs;
  }

  /** A blank over which the next letter stands is where a word could have been divided. */
  private static boolean takesRoom(Glyph before, Glyph blank, Glyph glyph) {
    float slip = NO_ROOM * glyph.size();
    boolean behind = Math.abs(blank.x() - before.right()) < slip;
    return !behind || blank.width() < slip || glyph.x() - blank.x() > slip;
  }

  /** Writes what stands between two characters: nothing, a blank, or the end of the run. */
  private void part(Glyph before, Glyph glyph, boolean blank) {
    float gap = glyph.x() - before.right();
    if (isParted(before, glyph, gap)) {
      end();
    } else if (blank || (gap > BLANK_GAP * glyph.size() + tracking && !isLastHyphen(glyph))) {
      text.addBlank(before.right());
    }
  }

  /** Where a word is divided, the hyphen is a piece of its own, and set somewhat apart. */
  private boolean isLastHyphen(Glyph glyph) {
    return Hyphens.isHyphen(glyph.text().charAt(0)) && glyph.equals(glyphs.get(glyphs.size() - 1));
  }

  private boolean isParted(Glyph before, Glyph glyph, float gap) {
    for (Rule rule : uprights) {
      float middle = before.x() + before.width() / 2;
      if (rule.at() > middle && rule.at() < glyph.x() + glyph.width() / 2) {
        return true;
      }
    }
    float size = Math.max(before.size(), glyph.size());
    boolean label = gap > START_GAP * size && text.isLabel();
    boolean column = !label && gap > START_GAP * size && ColumnStarts.isOne(starts, glyph.x());
    return column || gap > (label ? LABEL_GAP : COLUMN_GAP) * size + tracking;
  }

  private void end() {
    if (!text.isEmpty()) {
      runs.add(text.run(page, line));
      text = new RunText();
    }
  }
}
