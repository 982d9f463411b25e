package dk.medsdk.io.draft;

import dk.medsdk.io.block.WordSet;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The sentences of a paragraph, each with its place.
 *
 * <p>A sentence ends at a full stop, a question or an exclamation mark before a capital.
 * Abbreviations ("vedr. HMU"), initials ("J.P. Dam"), labels ("1. Budget") and the day of a date
 * ("3. Maj") end none.
 */
final class Sentences {

  private static final WordSet ABBREVIATIONS =
      WordSet.of(
          "vedr", "inkl", "ekskl", "evt", "pkt", "afd", "jvf", "jf", "ift", "kl", "nr", "ca", "kr",
          "mio", "mia", "pct", "dr", "hr", "fr", "frk", "chr", "aa", "th", "jr", "st", "pr", "pt",
          "tlf", "fx", "eks", "maks", "min", "adm", "dir", "ang", "bl", "cf", "cirka", "forv",
          "fhv", "gl", "henv", "iht", "if", "kap", "konst", "litra", "mht", "mr", "mrs", "ms",
          "obs", "prof", "sml", "stk", "sr", "vha", "vs");

  /** Abbreviations of several parts are none at the end of a sentence, but for these. */
  private static final WordSet LAST_WORDS = WordSet.of("m.v", "m.m", "o.l", "m.fl", "o.lign");

  /** What is longer was written by no one, and stays whole. */
  private static final int LONGEST_PARAGRAPH = 50_000;

  /** As long as " den " with a space to spare. */
  private static final int LONGEST_LEAD = 6;

  private static final int LONGEST_WORD = 40;
  private static final String CLOSING = "\"”»)’'";
  private static final String OPENING = "\"”„«»(“";

  private final List<Placed<String>> all = new ArrayList<>();

  private Sentences() {}

  static Sentences of(Placed<String> paragraph) {
    Sentences sentences = new Sentences();
    String text = paragraph.value();
    int start = 0;
    int end = text.length() > LONGEST_PARAGRAPH ? 0 : text.length();
    for (int i = 0; i + 2 < end; i++) {
      if (isMark(text.charAt(i))) {
        int close = closingEnd(text, i + 1);
        if (beginsAt(text, close) && (text.charAt(i) != '.' || isFullStop(text, start, i, close))) {
          sentences.add(paragraph, start, close);
          start = close + 1;
        }
      }
    }
    sentences.add(paragraph, start, text.length());
    return sentences;
  }

  List<Placed<String>> all() {
    return all;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  /** The offset after the quotation marks and parentheses that a sentence ends with. */
  private static int closingEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < LONGEST_LEAD
        && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Whether a space and then a capital follow. */
  private static boolean beginsAt(String text, int at) {
    if (at + 1 >= text.length() || !Words.isSpace(text.charAt(at))) {
      return false;
    }
    int first = at + 1;
    if (OPENING.indexOf(text.charAt(first)) >= 0 && first + 1 < text.length()) {
      first++;
    }
    return Character.isUpperCase(text.charAt(first));
  }

  private static boolean isFullStop(String text, int start, int at, int next) {
    int word = at;
    while (word > start && at - word < LONGEST_WORD && !Words.isSpace(text.charAt(word - 1))) {
      word--;
    }
    while (word < at && OPENING.indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    String last = text.substring(word, at).toLowerCase(Locale.ROOT);
    if (last.isEmpty() || isNumber(last)) {
      return !last.isEmpty() && word > start && !isDay(text, start, word, next);
    }
    if (last.indexOf('.') >= 0) {
      return LAST_WORDS.contains(last);
    }
    return last.length() > 1
        && (!ABBREVIATIONS.contains(last)
            || isItem(last, text.substring(Math.max(start, word - LONGEST_WORD), word)));
  }

  /** "Det tages under evt.", where the abbreviation is the name of an item. */
  private static boolean isItem(String last, String before) {
    return last.equals("evt") && before.stripTrailing().endsWith(" under");
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "den 3. Maj", "2. Juni". */
  private static boolean isDay(String text, int start, int number, int next) {
    int end = next + 1;
    while (end < text.length()
        && end - next < LONGEST_WORD
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean month = DateScanner.month(text.substring(next + 1, end)).isPresent();
    String before = text.substring(Math.max(start, number - LONGEST_LEAD), number).stripTrailing();
    return month || before.endsWith(" den") || before.endsWith(" d.");
  }

  private void add(Placed<String> paragraph, int from, int to) {
    SourceSpan whole = paragraph.span();
    boolean unwrapped = whole.length() == paragraph.value().length();
    SourceSpan span = unwrapped ? SourceSpan.of(whole.start() + from, whole.start() + to) : whole;
    all.add(new Placed<>(paragraph.value().substring(from, to), span));
  }
}
