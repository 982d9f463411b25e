package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.List;

/**
 * A line and the lines around it: what a recogniser may look at.
 *
 * @param lines all lines of the document
 * @param index the index of the line in question
 * @param numbering which numbered lines are items
 * @param looks what the document looks like as a whole
 * @param place in which part of the document the line stands
 * @param labelEnd where a label may end in the line's body; -1 if nothing there looks like one
 */
record Surroundings(
    List<Line> lines,
    int index,
    ItemNumbering numbering,
    PageLooks looks,
    Place place,
    int labelEnd) {

  /** The surroundings of a line. */
  Surroundings(List<Line> lines, int index, ItemNumbering numbering, PageLooks looks, Place place) {
    this(lines, index, numbering, looks, place, LineShape.labelEnd(lines.get(index).body().text()));
  }

  /** The parts of a document, as far as they change what a line can be. */
  enum Place {
    /** Before the first item and the list of contents. */
    HEAD,
    /** In the list of contents. */
    CONTENTS,
    /** Under an item. */
    ITEM,
    /** Under an item, in its decision. */
    DECISION,
    /** In a theme summary, before its first round or question. */
    THEME_HEAD,
    /** In a theme summary. */
    THEME;

    boolean isTheme() {
      return this == THEME || this == THEME_HEAD;
    }
  }

  private static final int FAR = 8;

  /** Whether the line stands under an item, where sections have headings. */
  boolean isInItem() {
    return place == Place.ITEM || place == Place.DECISION;
  }

  /** The same line in another part. */
  Surroundings in(Place other) {
    return new Surroundings(lines, index, numbering, looks, other, labelEnd);
  }

  /** Another line in another part. */
  Surroundings at(int line, Place other) {
    return new Surroundings(lines, line, numbering, looks, other);
  }

  /** Whether the line goes on with the one above, which was full. */
  boolean goesOn() {
    return index > 0 && looks.goesOn(lines.get(index - 1), line());
  }

  /** What a glance at the line shows. */
  LineShape shape() {
    return LineShape.of(line(), labelEnd);
  }

  /** The line in question. */
  Line line() {
    return lines.get(index);
  }

  /** The next line that is not blank, or a blank one if there is none near. */
  Line next() {
    int last = Math.min(lines.size() - 1, index + FAR);
    for (int i = index + 1; i <= last; i++) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i);
      }
    }
    return BLANK;
  }

  /** Whether nothing but blank lines stands between the heading of an item and this line. */
  boolean isFirstOfItem() {
    for (int i = index - 1; i >= Math.max(0, index - FAR); i--) {
      if (numbering.roleOf(i) != ItemNumbering.Role.NONE) {
        return true;
      }
      if (!lines.get(i).isBlank()) {
        return false;
      }
    }
    return false;
  }

  /** Whether the next line that is not blank is the heading of an item. */
  boolean nextIsItem() {
    int last = Math.min(lines.size() - 1, index + FAR);
    for (int i = index + 1; i <= last; i++) {
      if (!lines.get(i).isBlank()) {
        return switch (numbering.roleOf(i)) {
          case ITEM, STATED, SUB_ITEM -> true;
          default -> false;
        };
      }
    }
    return false;
  }

  private static final Words NONE = new Words("", 0);
  private static final Line BLANK = new Line(NONE, 0, NONE);
}
