package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that goes back to an item of the agenda by its number: {@code Ad 1: Referatet er
 * godkendt}, {@code Til pkt. 2}, or in the account below the agenda {@code 3. Intet nyt}.
 *
 * @param index the index of the line
 * @param number the number
 * @param rest what stands behind it, blank if nothing does
 * @param called whether a word stands before the number
 */
record AdLine(int index, Words number, Words rest, boolean called) {

  private static final String[] CALLS = {
    "ad punkt",
    "ad pkt.",
    "ad pkt",
    "ad.",
    "ad",
    "til punkt",
    "til pkt.",
    "til pkt",
    "vedr. punkt",
    "vedr. pkt.",
    "punkt",
    "pkt.",
    "pkt"
  };

  private static final String LETTERS = "aAtTvVpP";
  private static final int MOST_DIGITS = 2;

  /** The number as a value. */
  int value() {
    return Integer.parseInt(number.text());
  }

  /** What a line goes back to; null if it is no such line. */
  static @Nullable AdLine at(int index, Line line) {
    Words words = line.body();
    String text = words.text();
    if (text.isEmpty()) {
      return null;
    }
    int start = Clock.digitsEnd(text, 0) > 0 ? 0 : callEnd(text);
    int end = start < 0 ? start : Clock.digitsEnd(text, start);
    if (end <= start || end - start > MOST_DIGITS) {
      return null;
    }
    boolean mark = end < text.length() && ".:)".indexOf(text.charAt(end)) >= 0;
    int rest = Clock.skipSpaces(text, mark ? end + 1 : end);
    boolean apart = rest > end + (mark ? 1 : 0) || rest == text.length();
    if (!apart || (start == 0 && !mark)) {
      return null;
    }
    boolean dash = rest + 1 < text.length() && "–-:".indexOf(text.charAt(rest)) >= 0;
    rest = dash ? Clock.skipSpaces(text, rest + 1) : rest;
    boolean word = rest < text.length() && !mark && !dash;
    return word && !Character.isUpperCase(text.charAt(rest))
        ? null
        : new AdLine(index, words.part(start, end), words.from(rest), start > 0);
  }

  /** "Ad 1: De kommer i marts" inside an item, with nothing that only headings have. */
  static boolean isAnswer(NumberedLine line, List<Line> lines) {
    boolean told = line.beforeSection() || line.heading().hasTag();
    return !told && lines.get(line.index()).text().regionMatches(true, 0, "ad ", 0, 3);
  }

  /** Where the number behind "Ad", "Til pkt." begins; -1 if none of them stands first. */
  private static int callEnd(String text) {
    if (LETTERS.indexOf(text.charAt(0)) < 0) {
      return -1;
    }
    for (String call : CALLS) {
      int end = call.length();
      if (text.regionMatches(true, 0, call, 0, end)) {
        int digits = Clock.skipSpaces(text, end);
        boolean apart = digits > end || call.endsWith(".");
        return apart ? digits : -1;
      }
    }
    return -1;
  }
}
