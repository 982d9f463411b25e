package dk.medsdk.model.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in small letters, and its commas; read only as far as someone asks, since a
 * verb stands mostly at the beginning, and cut out only where its shape may be that of a verb.
 */
final class Tokens {

  private static final int FEW = 16;

  private final String text;
  private int[] starts = new int[FEW];
  private int[] ends = new int[FEW];
  private int count;
  private int at;

  Tokens(String text) {
    this.text = text;
  }

  /** All words of a text in small letters, without commas. */
  static List<String> words(String text) {
    Tokens tokens = new Tokens(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; tokens.has(i); i++) {
      if (!tokens.get(i).equals(",")) {
        words.add(tokens.get(i));
      }
    }
    return words;
  }

  /** Whether there are more than {@code index} tokens. */
  boolean has(int index) {
    while (count <= index && at < text.length()) {
      readNext();
    }
    return index < count;
  }

  /** The token at an index, from 0; empty past the end. */
  String get(int index) {
    return has(index) ? text.substring(starts[index], ends[index]).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether the token at an index is a word, given in small letters; without cutting it out. */
  boolean is(int index, String word) {
    return has(index)
        && ends[index] - starts[index] == word.length()
        && text.regionMatches(true, starts[index], word, 0, word.length());
  }

  /** Whether the token at an index that there is ends in a capital: "MED". */
  boolean isInCapitals(int index) {
    return Character.isUpperCase(text.charAt(ends[index] - 1));
  }

  /** Whether the token at an index that there is looks like one of these from afar. */
  boolean mayBeIn(WordShapes shapes, int index) {
    return shapes.contain(text.charAt(starts[index]), ends[index] - starts[index]);
  }

  private void readNext() {
    int start = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (at > start) {
      add(start);
    } else {
      at++;
      if (text.charAt(start) == ',') {
        add(start);
      }
    }
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = at;
  }
}
