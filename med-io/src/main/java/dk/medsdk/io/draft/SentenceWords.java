package dk.medsdk.io.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a sentence in small letters, for those who ask which stands where. */
final class SentenceWords {

  private SentenceWords() {}

  /** The word at an offset: its letters and digits; empty if none stands there. */
  static String at(String sentence, int offset) {
    int end = Math.min(offset, sentence.length());
    int start = end;
    while (end < sentence.length() && Character.isLetterOrDigit(sentence.charAt(end))) {
      end++;
    }
    return sentence.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** All words, without the marks between them. */
  static List<String> of(String sentence) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sentence.length(); i++) {
      String word = at(sentence, i);
      if (!word.isEmpty()) {
        words.add(word);
        i += word.length();
      }
    }
    return words;
  }
}
