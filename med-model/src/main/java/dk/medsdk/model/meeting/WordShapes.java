package dk.medsdk.model.meeting;

import java.util.Set;

/**
 * The first letters and lengths of words: most words of a text have neither in common with a verb
 * that decides, which is told before they are cut out of it.
 */
final class WordShapes {

  private static final int LETTERS = 64;
  private static final int LENGTHS = 32;

  private final boolean[] known = new boolean[LETTERS * LENGTHS];

  /** The shapes of words in small letters. */
  WordShapes(Set<String> words) {
    words.forEach(word -> known[shape(word.charAt(0), word.length())] = true);
  }

  /** Whether one of the words begins with a letter, small or capital, and has a length. */
  boolean contain(char first, int length) {
    return known[shape(Character.toLowerCase(first), length)];
  }

  private static int shape(char first, int length) {
    return first % LETTERS * LENGTHS + length % LENGTHS;
  }
}
