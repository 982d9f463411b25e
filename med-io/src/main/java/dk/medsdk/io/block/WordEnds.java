package dk.medsdk.io.block;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ends by which compound words are known: {@code leder} of {@code afdelingsleder}.
 *
 * <p>Dozens of them are looked for at nearly every word of a list of people, so only those with the
 * word's own last letter are tried.
 */
public final class WordEnds {

  private final Map<Character, List<String>> byLastLetter;

  private WordEnds(Map<Character, List<String>> byLastLetter) {
    this.byLastLetter = byLastLetter;
  }

  /** The ends that are given, none of them empty, in small letters. */
  public static WordEnds of(String... ends) {
    return new WordEnds(Stream.of(ends).collect(Collectors.groupingBy(WordEnds::lastOf)));
  }

  /** Whether one of them ends a word in small letters, or is all of it. */
  public boolean isEndOf(String word) {
    if (word.isEmpty()) {
      return false;
    }
    List<String> ends = byLastLetter.getOrDefault(lastOf(word), List.of());
    for (int i = 0; i < ends.size(); i++) {
      if (word.endsWith(ends.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static char lastOf(String word) {
    return word.charAt(word.length() - 1);
  }
}
