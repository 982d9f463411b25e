package dk.medsdk.io.draft;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by the small words that every sentence has: {@code og} and {@code
 * er}, or {@code and} and {@code is}.
 *
 * <p>A few state committees write in English, some in both languages; of two, the one with more
 * words is told.
 */
public final class DocumentLanguage {

  private static final Set<String> DANISH =
      Set.of(
          "og",
          "er",
          "af",
          "på",
          "til",
          "ikke",
          "det",
          "den",
          "der",
          "som",
          "blev",
          "fra",
          "ved",
          "om",
          "vi",
          "har",
          "skal",
          "kan",
          "godkendelse",
          "orientering",
          "eventuelt",
          "møde",
          "mødet",
          "udvalg",
          "mødedato",
          "mødested",
          "referat",
          "dagsorden");
  private static final Set<String> ENGLISH =
      Set.of(
          "the",
          "and",
          "of",
          "is",
          "was",
          "with",
          "not",
          "that",
          "were",
          "this",
          "will",
          "meeting",
          "minutes",
          "approval",
          "any");

  /** One less than a power of two that leaves most slots free. */
  private static final int MASK = 511;

  private static final char[] SMALL = smallLetters();

  private static final @Nullable String[] BY_HASH = byHash();

  /** More than this tells no more. */
  private static final int REACH = 6000;

  private static final int FEWEST = 3;

  private DocumentLanguage() {}

  /** The language as a tag of BCP 47, {@code da} or {@code en}; empty if too few words tell. */
  public static Optional<String> of(String text) {
    int[] found = new int[2];
    int start = 0;
    int hash = 0;
    int end = Math.min(text.length(), REACH);
    // An array is read faster; what is left over at its end ends the last word.
    char[] all = new char[end + 1];
    text.getChars(0, end, all, 0);
    for (int i = 0; i <= end; i++) {
      char c = all[i];
      char letter = c < SMALL.length ? SMALL[c] : 0;
      if (letter != 0) {
        hash = 31 * hash + letter;
      } else {
        if (i - start > 1 && BY_HASH[hash & MASK] != null) {
          count(text, start, i, hash, found);
        }
        start = i + 1;
        hash = 0;
      }
    }
    if (Math.max(found[0], found[1]) < FEWEST) {
      return Optional.empty();
    }
    return Optional.of(found[0] >= found[1] ? "da" : "en");
  }

  /** The letters of western alphabets as small ones, and 0 for what is none. */
  private static char[] smallLetters() {
    char[] small = new char[0x100];
    for (char c = 0; c < small.length; c++) {
      small[c] = Character.isLetter(c) ? Character.toLowerCase(c) : 0;
    }
    return small;
  }

  /** Counts a word if it tells; its hash, worked out on the way, says at once that most do not. */
  private static void count(String text, int start, int end, int hash, int[] found) {
    for (int at = hash & MASK; BY_HASH[at] != null; at = (at + 1) & MASK) {
      String known = BY_HASH[at];
      if (known.length() == end - start
          && text.regionMatches(true, start, known, 0, known.length())) {
        found[ENGLISH.contains(known) ? 1 : 0]++;
        return;
      }
    }
  }

  /** All words, each in the slot of its hash or, if that is taken, in the next free one. */
  private static @Nullable String[] byHash() {
    @Nullable String[] byHash = new String[MASK + 1];
    for (String word : Stream.concat(DANISH.stream(), ENGLISH.stream()).toList()) {
      int at = word.hashCode() & MASK;
      while (byHash[at] != null) {
        at = (at + 1) & MASK;
      }
      byHash[at] = word;
    }
    return byHash;
  }
}
