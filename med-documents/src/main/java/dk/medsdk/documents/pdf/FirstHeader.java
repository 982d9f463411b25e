package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the header of the first page says and nothing else on that page does: whose minutes they
 * are, of which day. It is a line of the text once, on the pages below it is repetition.
 */
final class FirstHeader {

  private static final int FEWEST_LETTERS = 3;

  /** What a program prints above every page by itself says nothing of the meeting. */
  private static final List<String> OF_PRINTING =
      List.of("udskrevet", "udskrift", "printet", "print");

  private final Page page;
  private final String body;

  /**
   * The header of a page.
   *
   * @param page the page
   * @param body its lines without header and footer
   */
  FirstHeader(Page page, List<PrintedLine> body) {
    this.page = page;
    StringBuilder words = new StringBuilder();
    body.forEach(line -> words.append(letters(line.text())));
    this.body = words.toString();
  }

  /** What of a line of the header is kept, each part that stands apart as a line. */
  List<PrintedLine> kept(PrintedLine line) {
    List<PrintedLine> kept = new ArrayList<>();
    for (Run run : line.runs()) {
      if (saysMore(run.text())) {
        kept.add(new PrintedLine(line.number(), line.baseline(), List.of(run)));
      }
    }
    return kept;
  }

  private boolean saysMore(String text) {
    String letters = letters(text);
    boolean words = letters.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    return words
        && !PageNumbers.isOne(text, page.number())
        && OF_PRINTING.stream().noneMatch(letters::startsWith)
        && !body.contains(letters);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
