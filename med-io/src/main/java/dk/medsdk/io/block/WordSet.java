package dk.medsdk.io.block;

import java.util.Set;

/**
 * Words that are known by heart: nearly every word of a text is looked up in some of these sets and
 * is in none, which its first letter and its length mostly tell.
 */
public final class WordSet {

  private static final int LENGTHS = 32;
  private static final int LETTERS = 64;

  private final Set<String> words;
  private final boolean[] shapes = new boolean[LETTERS * LENGTHS];

  private WordSet(Set<String> words) {
    this.words = words;
    words.forEach(word -> shapes[shapeOf(word)] = true);
  }

  /** These words, none of them empty or given twice. */
  public static WordSet of(String... words) {
    return new WordSet(Set.of(words));
  }

  /** Whether a word is one of them, in just these letters. */
  public boolean contains(String word) {
    return !word.isEmpty() && shapes[shapeOf(word)] && words.contains(word);
  }

  private static int shapeOf(String word) {
    return word.charAt(0) % LETTERS * LENGTHS + word.length() % LENGTHS;
  }
}
