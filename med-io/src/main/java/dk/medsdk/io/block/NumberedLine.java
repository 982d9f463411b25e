package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.Optional;

/**
 * A line that begins with a number, and what speaks for its being an item.
 *
 * @param index the index of the line
 * @param lines how many lines its heading has
 * @param marked whether the format says that it is a heading
 * @param number its number and the words after it
 * @param heading what it says if it is the heading of an item
 * @param titleKey the title as a key: two lines with the same key print the same title; empty
 *     without one
 * @param bullet whether the number stands after a bullet
 * @param beforeSection whether the next line is the heading of a section
 */
record NumberedLine(
    int index,
    int lines,
    boolean marked,
    ItemNumber number,
    ItemLine heading,
    String titleKey,
    boolean bullet,
    boolean beforeSection) {

  /**
   * A line of this length that has a section below it is a title, full stops inside it included.
   */
  private static final int LONGEST_WHOLE_TITLE = 80;

  static NumberedLine of(
      int index, Line line, HeadingWords words, ItemNumber number, boolean beforeSection) {
    boolean mayGoOn = !beforeSection || number.rest().length() > LONGEST_WHOLE_TITLE;
    ItemLine heading =
        ItemLineParser.parse(
            whole(line, words), Optional.of(number.number()), number.rest(), mayGoOn);
    return new NumberedLine(
        index,
        words.lines(),
        line.traits().headingLevel() > 0,
        number,
        heading,
        heading.title().map(title -> key(title.text())).orElse(""),
        line.isBullet(),
        beforeSection);
  }

  /** All of the heading's words, its bullet too. */
  private static Words whole(Line line, HeadingWords heading) {
    if (heading.lines() == 1) {
      return line.words();
    }
    String bullet = line.text().substring(0, line.text().length() - line.body().length());
    return new Words(bullet + heading.words().text(), line.words().start());
  }

  /** Whether it is a heading of an item by its own looks, whatever the other numbers say. */
  boolean isCertain() {
    return !bullet && (marked || beforeSection || number.stated() || heading.hasTag());
  }

  /** A title as a key: its letters and digits. */
  static String key(String title) {
    StringBuilder folded = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }
}
