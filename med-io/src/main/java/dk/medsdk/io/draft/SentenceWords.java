package dk.medsdk.io.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a sentence in small letters, without the marks between them; read only as far as
 * someone asks, since the first few mostly tell.
 */
final class SentenceWords {

  private final String sentence;
  private final List<String> read = new ArrayList<>();
  private int next;

  /** Reads nothing yet. */
  SentenceWords(String sentence) {
    this.sentence = sentence;
  }

  /** The word at an offset: its letters and digits; empty if none stands there. */
  static String at(String sentence, int offset) {
    int end = Math.min(offset, sentence.length());
    int start = end;
    while (end < sentence.length() && Character.isLetterOrDigit(sentence.charAt(end))) {
      end++;
    }
    return start == end ? "" : sentence.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** All words. */
  static List<String> of(String sentence) {
    return new SentenceWords(sentence).from(0);
  }

  /** Whether there are more than {@code index} words. */
  boolean has(int index) {
    while (read.size() <= index && next < sentence.length()) {
      String word = at(sentence, next);
      if (!word.isEmpty()) {
        read.add(word);
      }
      next += word.length() + 1;
    }
    return index < read.size();
  }

  /** The word at an index that there is. */
  String get(int index) {
    return read.get(index);
  }

  /** All words from an index on. */
  List<String> from(int index) {
    int end = index;
    while (has(end)) {
      end++;
    }
    return read.subList(index, end);
  }
}
