package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a glance at a line shows, before anyone reads it: most recognisers know only lines of some
 * shapes, and are not shown the others.
 */
enum LineShape {
  /** A mark stands near its beginning, so that what is before it may be a label. */
  LABELLED,
  /** An element of a list. */
  BULLET,
  /** A line that may be a heading. */
  SHORT,
  /** Running text. */
  LONG;

  /** Labels and what else is read as a whole. */
  static final Set<LineShape> SHORT_ONES = EnumSet.of(LABELLED, SHORT);

  /** Whatever may have a bullet before it, but is no running text. */
  static final Set<LineShape> BUT_LONG = EnumSet.of(LABELLED, BULLET, SHORT);

  /** What is said without a bullet. */
  static final Set<LineShape> BUT_BULLETS = EnumSet.of(LABELLED, SHORT, LONG);

  /** No label is longer. */
  private static final int LONGEST_LABEL = 40;

  /** No heading is longer. */
  private static final int LONGEST_SHORT = 120;

  static LineShape of(Line line, int labelEnd) {
    if (labelEnd >= 0) {
      return LABELLED;
    }
    if (line.isBullet()) {
      return BULLET;
    }
    return line.text().length() > LONGEST_SHORT ? LONG : SHORT;
  }

  /** Where a label ends: at its colon, or at the next column; -1 if there is no such mark near. */
  static int labelEnd(String text) {
    int most = Math.min(text.length(), LONGEST_LABEL + 1);
    for (int i = 1; i < most; i++) {
      char c = text.charAt(i);
      // Nearly all are letters, which one comparison tells.
      boolean mark = c <= ':' ? c == ':' || c == '\t' || isGap(text, i, most) : c == '|';
      if (mark) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isGap(String text, int at, int most) {
    return text.charAt(at) == ' ' && at + 1 < most && text.charAt(at + 1) == ' ';
  }
}
