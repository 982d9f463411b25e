package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import java.util.List;

/**
 * The lines that each page begins or ends with, its number far to the right in one of them: {@code
 * Referat fra mødet den 3. marts 2026 Side 2}; or {@code 2/7} alone, as browsers print it.
 *
 * <p>On the first page they are the head of the document, so only what stands above already is
 * looked for.
 */
final class PageHeads {

  /** In lines. */
  private static final int LONGEST_PAGE = 150;

  private static final int LONGEST = 160;
  private static final int LONGEST_FRACTION = 7;

  private PageHeads() {}

  /** Whether a line is repeated from an earlier page, its number or a line beside that. */
  static boolean isAgain(Surroundings at) {
    List<Line> lines = at.lines();
    String text = at.line().text();
    return isFraction(text)
        ? isCounted(lines, at.index(), text.substring(text.indexOf('/')))
        : pageStart(text) > 0
            ? isAbove(lines, at.index(), text, 0)
            : isAbove(lines, at.index(), text, 1) || isAbove(lines, at.index(), text, -1);
  }

  /** Whether a line stands above too, and the number of a page beside both. */
  private static boolean isAbove(List<Line> lines, int index, String text, int aside) {
    int number = index + aside;
    int end = number < 0 || number >= lines.size() ? 0 : pageStart(lines.get(number).text());
    if (end <= 0) {
      return false;
    }
    String head = lines.get(number).text().substring(0, end);
    for (int i = index - 1; i >= Math.max(0, index - LONGEST_PAGE); i--) {
      boolean same = i + aside >= 0 && lines.get(i + aside).text().startsWith(head);
      if (same && (aside == 0 || lines.get(i).text().equals(text))) {
        return true;
      }
    }
    return false;
  }

  /** Where "Side 2" begins at the end of a line, held apart by a wide gap; 0 if it does not. */
  private static int pageStart(String text) {
    int last = text.length() - 1;
    if (last < 0 || last > LONGEST || !isDigit(text.charAt(last))) {
      return 0;
    }
    int page = text.lastIndexOf("ide ");
    boolean named = page > 2 && Clock.digitsEnd(text, page + 4) == text.length();
    boolean gap = named && (text.startsWith("  ", page - 3) || text.charAt(page - 2) == '\t');
    return gap && (text.charAt(page - 1) | 0x20) == 's' ? page - 1 : 0;
  }

  /** "2/7". */
  private static boolean isFraction(String text) {
    int slash = text.length() <= LONGEST_FRACTION ? text.indexOf('/') : -1;
    return slash > 0
        && Clock.digitsEnd(text, 0) == slash
        && slash + 1 < text.length()
        && Clock.digitsEnd(text, slash + 1) == text.length();
  }

  /** Whether another page of so many has its number too. */
  private static boolean isCounted(List<Line> lines, int index, String pages) {
    int last = Math.min(lines.size(), index + LONGEST_PAGE);
    for (int i = Math.max(0, index - LONGEST_PAGE); i < last; i++) {
      String text = lines.get(i).text();
      if (i != index && isFraction(text) && text.endsWith(pages)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
