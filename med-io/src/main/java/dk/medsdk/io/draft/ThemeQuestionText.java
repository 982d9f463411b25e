package dk.medsdk.io.draft;

import java.util.Optional;

/**
 * A paragraph that may be a question without the word for it: {@code 1. Hvad virker? (mundtlig
 * afrapportering)}, {@code Spørgsmål: Hvad mangler?}, {@code Hvad nu?}.
 *
 * @param number its number, empty if it has none
 * @param text the words behind it, the way of reporting included
 * @param start where they begin in the paragraph
 * @param asks whether it ends as questions do
 * @param reported whether it says how was reported, as only questions do
 */
record ThemeQuestionText(String number, String text, int start, boolean asks, boolean reported) {

  private static final String[] LABELS = {"spørgsmål:", "question:"};
  private static final int MOST_DIGITS = 2;

  static ThemeQuestionText of(String paragraph) {
    int digits = digits(paragraph);
    String number = paragraph.substring(0, digits);
    int start = digits > 0 ? digits + 1 : labelEnd(paragraph);
    while (start < paragraph.length() && paragraph.charAt(start) == ' ') {
      start++;
    }
    String text = paragraph.substring(start);
    Optional<Reporting> reporting = Reporting.in(text);
    String asked = reporting.map(Reporting::question).orElse(text);
    return new ThemeQuestionText(number, text, start, asked.endsWith("?"), reporting.isPresent());
  }

  /** Whether the paragraph begins with a number or the word for a question. */
  boolean isMarked() {
    return start > 0;
  }

  /** How many digits stand before "." or ")" and a space. */
  static int digits(String line) {
    int end = 0;
    while (end < line.length() && end <= MOST_DIGITS && Character.isDigit(line.charAt(end))) {
      end++;
    }
    boolean marked =
        end > 0
            && end <= MOST_DIGITS
            && end + 1 < line.length()
            && (line.charAt(end) == '.' || line.charAt(end) == ')')
            && line.charAt(end + 1) == ' ';
    return marked ? end : 0;
  }

  private static int labelEnd(String paragraph) {
    for (String label : LABELS) {
      if (paragraph.regionMatches(true, 0, label, 0, label.length())) {
        return label.length();
      }
    }
    return 0;
  }
}
