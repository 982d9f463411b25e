package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A box before words, ticked or not: {@code ☒ Ida Holm}, {@code [ ] Bo bestiller mad}.
 *
 * @param ticked whether there is a mark in it
 * @param words the words behind it, up to the next box
 */
public record CheckBox(boolean ticked, Words words) {

  private static final String TICKED = "☒☑✓✔✅";
  private static final String EMPTY = "☐□";
  private static final int BRACKETS_LENGTH = 3;

  /** The boxes of a line that begins with one; none of any other line. */
  public static List<CheckBox> allIn(Words line) {
    List<CheckBox> boxes = new ArrayList<>();
    int start = 0;
    int mark = markLength(line.text(), 0);
    while (mark > 0) {
      int next = next(line.text(), start + mark);
      Words words = line.part(start + mark, next).strip();
      boxes.add(new CheckBox(isTicked(line.text(), start), words));
      start = next;
      mark = next < line.length() ? markLength(line.text(), next) : 0;
    }
    return boxes;
  }

  /** Whether a text begins with a box. */
  static boolean isAt(String text) {
    return markLength(text, 0) > 0;
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length()
        && !(Words.isSpace(text.charAt(at - 1)) && markLength(text, at) > 0)) {
      at++;
    }
    return at;
  }

  private static boolean isTicked(String text, int at) {
    char first = text.charAt(at);
    return TICKED.indexOf(first) >= 0 || (first == '[' && text.charAt(at + 1) != ' ');
  }

  /** The length of a box with white space behind it; 0 if none stands there. */
  private static int markLength(String text, int at) {
    if (at + 1 >= text.length()) {
      return 0;
    }
    char first = text.charAt(at);
    int length = 0;
    if (first == '[') {
      boolean box =
          at + BRACKETS_LENGTH < text.length()
              && text.charAt(at + 2) == ']'
              && " xX".indexOf(text.charAt(at + 1)) >= 0;
      length = box ? BRACKETS_LENGTH : 0;
    } else if (first > '\u2000' && (TICKED.indexOf(first) >= 0 || EMPTY.indexOf(first) >= 0)) {
      length = 1;
    }
    return length > 0 && Words.isSpace(text.charAt(at + length)) ? length : 0;
  }
}
