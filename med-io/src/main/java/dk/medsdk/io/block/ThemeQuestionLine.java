package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import org.jspecify.annotations.Nullable;

/**
 * Takes the first line of a question apart: {@code Spørgsmål 1: Hvad …}, {@code SPM. 2) …}, {@code
 * Question 3 – …}, {@code 4. spørgsmål: …}, {@code Spørgsmål 5} alone.
 */
final class ThemeQuestionLine {

  /** The å may be written in two characters, as files from some machines have it. */
  private static final String[] LABELS = {
    "spørgsmål", "spørgsma\u030al", "spm.", "spm", "question"
  };

  private static final String[] NUMBER_WORDS = {"nr.", "nr", "no."};
  private static final String MARKS = ":.)";
  private static final int MOST_DIGITS = 3;

  private final Words words;
  private final String text;

  private ThemeQuestionLine(Words words) {
    this.words = words;
    this.text = words.text();
  }

  /** The question that begins in a line; {@code null} if none does. */
  static Block.@Nullable ThemeQuestionHeading read(Words words) {
    return new ThemeQuestionLine(words).read();
  }

  private Block.@Nullable ThemeQuestionHeading read() {
    int digits = text.isEmpty() ? 0 : Clock.digitsEnd(text, 0);
    if (digits > 0) {
      return digits <= MOST_DIGITS ? numberFirst(digits) : null;
    }
    int label = labelEnd(0);
    if (label < 0) {
      return null;
    }
    int start = afterNumberWord(Clock.skipSpaces(text, label));
    int end = numberEnd(start);
    return end > start && start > label ? marked(start, end, end) : null;
  }

  /** "4. spørgsmål: …". */
  private Block.@Nullable ThemeQuestionHeading numberFirst(int digits) {
    int at = digits < text.length() && text.charAt(digits) == '.' ? digits + 1 : digits;
    int label = labelEnd(Clock.skipSpaces(text, at));
    return label < 0 ? null : marked(0, digits, label);
  }

  /** The question, if a mark or nothing follows. */
  private Block.@Nullable ThemeQuestionHeading marked(int start, int end, int after) {
    Words number = words.part(start, end);
    if (after == text.length()) {
      return new Block.ThemeQuestionHeading(number, words.from(after));
    }
    if (MARKS.indexOf(text.charAt(after)) >= 0) {
      return new Block.ThemeQuestionHeading(number, words.from(after + 1).strip());
    }
    int dash = Clock.skipSpaces(text, after);
    boolean isDash =
        dash > after && dash + 1 < text.length() && "-–—:".indexOf(text.charAt(dash)) >= 0;
    return isDash && Words.isSpace(text.charAt(dash + 1))
        ? new Block.ThemeQuestionHeading(number, words.from(dash + 1).strip())
        : null;
  }

  private int labelEnd(int from) {
    for (String label : LABELS) {
      if (text.regionMatches(true, from, label, 0, label.length())) {
        return from + label.length();
      }
    }
    return -1;
  }

  private int afterNumberWord(int from) {
    for (String word : NUMBER_WORDS) {
      if (text.regionMatches(true, from, word, 0, word.length())) {
        return Clock.skipSpaces(text, from + word.length());
      }
    }
    return from;
  }

  /** The end of "1", "12", "1a", "2.1", of a letter alone or of a Roman number. */
  private int numberEnd(int start) {
    int end = Clock.digitsEnd(text, start);
    if (end > start) {
      if (end + 1 < text.length() && text.charAt(end) == '.') {
        end = decimalsEnd(end + 1);
      }
      return end - start > MOST_DIGITS + 1 ? start : letterEnd(end);
    }
    while (end < text.length() && "IVX".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > start ? end : letterEnd(start);
  }

  private int decimalsEnd(int from) {
    int end = Clock.digitsEnd(text, from);
    return end > from ? end : from - 1;
  }

  private int letterEnd(int from) {
    boolean alone = from + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(from + 1));
    return from < text.length() && Character.isLetter(text.charAt(from)) && alone ? from + 1 : from;
  }
}
