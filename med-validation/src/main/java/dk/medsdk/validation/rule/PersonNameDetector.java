package dk.medsdk.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gathers the runs of capitalised words that may be names of persons. */
final class PersonNameDetector {

  private static final int MOST_WORDS = 6;
  private static final int NO_WORD = -1;

  private final List<PersonName> found = new ArrayList<>();
  private final int[] starts = new int[MOST_WORDS];
  private final int[] ends = new int[MOST_WORDS];
  private String text = "";
  private char[] chars = {};
  private int runEnd;

  List<PersonName> found() {
    return found;
  }

  /** Begins another text, which is given as characters as well since those are faster to walk. */
  void begin(String text, char[] chars) {
    this.text = text;
    this.chars = chars;
    this.runEnd = 0;
  }

  /** Looks at the run that begins with the capital at the given offset, unless it is inside one. */
  void at(int start, WordPlaces places) {
    if (start < runEnd) {
      return;
    }
    int count = run(start);
    if (count >= 2 && count <= MOST_WORDS) {
      add(count, places);
    }
  }

  /** Notes the words of the run and says how many they are; a long heading has too many. */
  private int run(int start) {
    int count = 0;
    int at = start;
    while (at < chars.length && Glyphs.sortOf(chars[at]) == Glyphs.UPPER) {
      int end = wordEnd(at);
      if (end == NO_WORD) {
        return count;
      }
      if (count < MOST_WORDS) {
        starts[count] = at;
        ends[count] = end;
      }
      count++;
      runEnd = end;
      at = end < chars.length && Glyphs.isSpace(chars[end]) ? end + 1 : chars.length;
    }
    return count;
  }

  /** The offset after a word such as {@code Anne-Mette}, {@code Holm's} or {@code B.}. */
  private int wordEnd(int start) {
    int end = Glyphs.lettersEnd(chars, start);
    if (end == start + 1) {
      return end < chars.length && chars[end] == '.' ? end + 1 : NO_WORD;
    }
    // HMU, HMUs and LMU-formand are no names.
    if (Glyphs.sortOf(chars[start + 1]) != Glyphs.LOWER) {
      return NO_WORD;
    }
    while (end + 1 < chars.length && chars[end] == '-' && Glyphs.isLetter(chars[end + 1])) {
      end = Glyphs.lettersEnd(chars, end + 1);
    }
    if (end < chars.length && Glyphs.sortOf(chars[end]) == Glyphs.DIGIT) {
      return NO_WORD;
    }
    return genitiveEnd(end);
  }

  private int genitiveEnd(int end) {
    boolean apostrophe = end < chars.length && (chars[end] == '\'' || chars[end] == '’');
    if (!apostrophe) {
      return end;
    }
    boolean withS = Glyphs.lettersEnd(chars, end + 1) == end + 2 && chars[end + 1] == 's';
    return withS ? end + 2 : end;
  }

  private void add(int count, WordPlaces places) {
    int first = firstAfterTitles(count);
    if (count - first < 2) {
      return;
    }
    int start = starts[first];
    int end = ends[count - 1];
    List<String> words = new ArrayList<>(count - first);
    for (int i = first; i < count; i++) {
      words.add(text.substring(starts[i], ends[i]));
    }
    int title = Titles.startBefore(text, start);
    Optional<String> titleWord =
        title < 0
            ? Optional.empty()
            : Optional.of(text.substring(title, start - 1).toLowerCase(Locale.ROOT));
    boolean sure = title >= 0 || !beginsSentence(start) || standsAlone(end);
    found.add(
        new PersonName(
            places.place(start, end), words, titleWord, sure, places.listOf(start, end)));
  }

  private int firstAfterTitles(int count) {
    for (int i = count - 1; i >= 0; i--) {
      if (Titles.isTitle(text, starts[i], ends[i])) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether only blanks, bullets and quotes lie between it and what ends a sentence or line. */
  private boolean beginsSentence(int start) {
    int at = start - 1;
    while (at >= 0 && " \u00a0\t-–•·*\"'“”‘’»(".indexOf(chars[at]) >= 0) {
      at--;
    }
    return at < 0
        || "\n\r!?:".indexOf(chars[at]) >= 0
        || Glyphs.isPrivateUse(chars[at])
        || (chars[at] == '.' && !isAbbreviation(at));
  }

  /** Whether the full stop ends a short word: {@code v. Ida Holm}, {@code jf. Ida Holm}. */
  private boolean isAbbreviation(int stop) {
    int at = stop;
    while (at > 0 && stop - at < 3 && Glyphs.isLetter(chars[at - 1])) {
      at--;
    }
    return stop - at == 1 || stop - at == 2;
  }

  /** Whether nothing of a sentence follows: the end of the line, or what is told in brackets. */
  private boolean standsAlone(int end) {
    int at = end;
    while (at < chars.length && Glyphs.isSpace(chars[at])) {
      at++;
    }
    return at >= chars.length || "\n\r\t(;".indexOf(chars[at]) >= 0;
  }
}
