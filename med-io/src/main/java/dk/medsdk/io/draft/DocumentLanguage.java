package dk.medsdk.io.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

  /** More than this tells no more. */
  private static final int REACH = 6000;

  private static final int FEWEST = 3;

  private DocumentLanguage() {}

  /** The language as a tag of BCP 47, {@code da} or {@code en}; empty if too few words tell. */
  public static Optional<String> of(String text) {
    int danish = 0;
    int english = 0;
    int start = 0;
    int end = Math.min(text.length(), REACH);
    for (int i = 0; i <= end; i++) {
      if (i == end || !Character.isLetter(text.charAt(i))) {
        if (i - start > 1 && i - start <= 11) {
          String word = text.substring(start, i).toLowerCase(Locale.ROOT);
          danish += DANISH.contains(word) ? 1 : 0;
          english += ENGLISH.contains(word) ? 1 : 0;
        }
        start = i + 1;
      }
    }
    if (Math.max(danish, english) < FEWEST) {
      return Optional.empty();
    }
    return Optional.of(danish >= english ? "da" : "en");
  }
}
