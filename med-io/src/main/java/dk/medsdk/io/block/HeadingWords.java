package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.List;

/**
 * The words of a heading that may be wrapped: {@code 3. Genåbning (orientering v. centerleder} and,
 * on the next line, {@code Bo Vang – 10 min.)}.
 *
 * <p>Seen where a PDF or a mail wrapped the lines.
 *
 * @param words the words of one line or two; where the second begins stand blanks
 * @param lines how many lines that is
 */
record HeadingWords(Words words, int lines) {

  private static final int LONGEST_SECOND_LINE = 110;

  /** A shorter line would not have been wrapped. */
  private static final int SHORTEST_WRAPPED = 45;

  static HeadingWords at(List<Line> lines, int index) {
    Line line = lines.get(index);
    if (ItemNumber.isAlone(line.body().text())) {
      return withTitleBelow(lines, index);
    }
    if (index + 1 < lines.size() && goesOn(line, lines.get(index + 1))) {
      return new HeadingWords(line.body().joinedWith(lines.get(index + 1).words()), 2);
    }
    return new HeadingWords(line.body(), 1);
  }

  /** "Pkt. 3", and the title on the next line or the next but one. */
  private static HeadingWords withTitleBelow(List<Line> lines, int index) {
    int title = index + 1;
    while (title < lines.size() && title <= index + 2 && lines.get(title).isBlank()) {
      title++;
    }
    Line line = lines.get(index);
    boolean found = title < lines.size() && title <= index + 2 && isTitle(lines.get(title));
    return found
        ? new HeadingWords(line.body().joinedWith(lines.get(title).words()), title - index + 1)
        : new HeadingWords(line.body(), 1);
  }

  private static boolean isTitle(Line line) {
    return !line.isBlank()
        && !line.isBullet()
        && !ItemNumber.isAlone(line.text())
        && !SectionRecogniser.isHeading(line);
  }

  private static boolean goesOn(Line line, Line next) {
    if (next.isBlank() || next.isBullet() || next.text().length() > LONGEST_SECOND_LINE) {
      return false;
    }
    String text = line.text();
    if (isTag(next.text())) {
      return true;
    }
    int open = text.lastIndexOf('(');
    if (open >= 0 && text.indexOf(')', open) < 0) {
      int close = next.text().indexOf(')');
      return close >= 0 && next.text().lastIndexOf('(', close) < 0;
    }
    char last = text.charAt(text.length() - 1);
    if (text.endsWith(" kl") || Presenters.leadEnd(next.text(), 0) >= 0) {
      return false;
    }
    return text.length() >= SHORTEST_WRAPPED
        && (Character.isLetterOrDigit(last) || last == ',')
        && Character.isLowerCase(next.text().charAt(0))
        && !next.text().endsWith(".");
  }

  /** "(35 min.) kl": a line of nothing but what belongs behind a title. */
  private static boolean isTag(String text) {
    if (text.length() > 2 && "–—-".indexOf(text.charAt(0)) >= 0) {
      TagParser.Minutes minutes = TagParser.minutesAt(text, Clock.skipSpaces(text, 1));
      return minutes != null && minutes.end() == text.length();
    }
    int close = text.indexOf(')');
    boolean tag = text.charAt(0) == '(' && close > 0 && text.length() - close <= 5;
    return tag && TagParser.parse(new Words(text.substring(1, close), 0)).isPresent();
  }
}
