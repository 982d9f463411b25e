package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;

/** Knows what pages repeat between texts: their numbers, counted up, and the title. */
final class PageMarks {

  private static final int MOST_DIGITS = 3;
  private static final int FIRST_PRINTED = 2;

  private String title = "";
  private int page;

  /** Says which line stands at the head of pages. */
  void repeats(Words line) {
    title = line.text();
  }

  /** Whether a line between two texts is such a mark. */
  boolean isMark(Words line) {
    return line.text().equals(title) || isNextPage(line.text());
  }

  /** "2" or "- 2 -", one more than the number before. */
  private boolean isNextPage(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && "- –".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "- –".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == start || end - start > MOST_DIGITS) {
      return false;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      number = number * 10 + digit;
    }
    boolean next = number == page + 1 || (page == 0 && number == FIRST_PRINTED);
    page = next ? number : page;
    return next;
  }
}
