package dk.medsdk.io.block;

import java.util.Arrays;

/**
 * The ends by which compound words are known: {@code leder} of {@code afdelingsleder}.
 *
 * <p>Dozens of them are looked for at nearly every word of a list of people, so only those with the
 * word's own last letter are tried.
 */
public final class WordEnds {

  private static final int LETTERS = 32;

  private final String[][] byLastLetter = new String[LETTERS][];

  private WordEnds(String[] ends) {
    Arrays.setAll(
        byLastLetter,
        letter -> Arrays.stream(ends).filter(e -> lastOf(e) == letter).toArray(String[]::new));
  }

  /** The ends that are given, none of them empty, in small letters. */
  public static WordEnds of(String... ends) {
    return new WordEnds(ends);
  }

  /** Whether one of them ends a word in small letters, or is all of it. */
  public boolean isEndOf(String word) {
    if (word.isEmpty()) {
      return false;
    }
    for (String end : byLastLetter[lastOf(word)]) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** The last letter as a small number, which letters share of which only one is Danish. */
  private static int lastOf(String word) {
    return word.charAt(word.length() - 1) % LETTERS;
  }
}
