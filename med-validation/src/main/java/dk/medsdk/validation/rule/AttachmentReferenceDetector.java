package dk.medsdk.validation.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a word that begins with B or V points to an attachment.
 *
 * <p>A number after "bilag" makes it a reference, so do "se" and "jf." before it; "vedlagt" and
 * "vedhæftet" are references by themselves. Not one are attachments of another text ("aftalens
 * bilag 4", "bilag 4 til aftalen"), what is said not to be there ("uden bilag", "ikke vedlagt") and
 * what mentions attachments in general.
 */
final class AttachmentReferenceDetector {

  private static final String NOUN = "bilag";
  private static final int LONGEST_NUMBER = 2;
  private static final int LONGEST_WORD = 16;
  private static final Set<String> NOUN_FORMS = Set.of("bilag", "bilaget", "bilagene", "bilagets");
  private static final Set<String> POINTERS =
      Set.of("se", "jf", "jf.", "jfr", "jfr.", "jævnfør", "cf.");
  private static final Set<String> ENCLOSED =
      Set.of(
          "vedlagt", "vedlagte", "vedlægges", "vedlægger", "vedhæftet", "vedhæftede", "vedhæftes");
  private static final Set<String> NEGATIONS = Set.of("ikke", "uden", "ingen", "intet");
  private static final List<String> OF_ANOTHER_TEXT = List.of(" til ", " i ");

  private AttachmentReferenceDetector() {}

  /**
   * A reference.
   *
   * @param start the offset of its first character
   * @param end the offset after its last
   * @param number the number as printed
   */
  record Match(int start, int end, Optional<String> number) {}

  /** The reference whose word "bilag" or "vedlagt" begins here. */
  static @Nullable Match at(String text, int start) {
    return switch (text.charAt(start)) {
      case 'b', 'B' -> Glyphs.matches(text, start + 1, "ilag") ? noun(text, start) : null;
      case 'v', 'V' ->
          Glyphs.matches(text, start + 1, "edl") || Glyphs.matches(text, start + 1, "edh")
              ? enclosed(text, start)
              : null;
      default -> null;
    };
  }

  private static @Nullable Match noun(String text, int start) {
    int end = Glyphs.lettersEnd(text, start);
    if (end - start > LONGEST_WORD || follows(text, start, '-')) {
      return null;
    }
    String before = wordBefore(text, start);
    if (NEGATIONS.contains(before)) {
      return null;
    }
    int number = end == start + NOUN.length() ? numberStart(text, end) : -1;
    if (number >= 0) {
      return numbered(text, start, number, before);
    }
    boolean pointedAt =
        POINTERS.contains(before) && NOUN_FORMS.contains(lower(text.substring(start, end)));
    return pointedAt ? new Match(wordStartBefore(text, start), end, Optional.empty()) : null;
  }

  private static @Nullable Match numbered(String text, int start, int number, String before) {
    int end = numberEnd(text, number);
    boolean ofAnotherText =
        isGenitive(before)
            || OF_ANOTHER_TEXT.stream().anyMatch(words -> text.startsWith(words, end));
    return ofAnotherText ? null : new Match(start, end, Optional.of(text.substring(number, end)));
  }

  private static @Nullable Match enclosed(String text, int start) {
    int end = Glyphs.lettersEnd(text, start);
    if (end - start > LONGEST_WORD || !ENCLOSED.contains(lower(text.substring(start, end)))) {
      return null;
    }
    String before = wordBefore(text, start);
    // "Bilag vedlagt:" is the heading of a list.
    boolean heading = before.equals(NOUN) && end < text.length() && text.charAt(end) == ':';
    boolean negated = NEGATIONS.contains(before) || text.startsWith(" ikke", end);
    return heading || negated ? null : new Match(start, end, Optional.empty());
  }

  /**
   * Where the number after "bilag" begins: {@code bilag 2}, {@code bilag nr. 2}, {@code bilag A}.
   */
  private static int numberStart(String text, int end) {
    int at = end;
    if (at < text.length() && Glyphs.isSpace(text.charAt(at))) {
      at++;
    }
    if (text.startsWith("nr. ", at)) {
      at += "nr. ".length();
    }
    return at > end && numberEnd(text, at) > at ? at : -1;
  }

  /**
   * After one or two digits and a letter, or one capital; the start itself if there is no number.
   */
  private static int numberEnd(String text, int start) {
    int digits = start;
    while (digits < text.length() && Glyphs.sortOf(text.charAt(digits)) == Glyphs.DIGIT) {
      digits++;
    }
    if (digits - start > LONGEST_NUMBER) {
      return start;
    }
    int end = Glyphs.lettersEnd(text, digits);
    if (end == digits) {
      return end;
    }
    boolean isLabel =
        end == digits + 1 && (digits > start || Glyphs.sortOf(text.charAt(digits)) == Glyphs.UPPER);
    return isLabel ? end : start;
  }

  private static boolean isGenitive(String word) {
    return word.length() > 2 && word.endsWith("s");
  }

  private static boolean follows(String text, int start, char c) {
    return start > 0 && text.charAt(start - 1) == c;
  }

  /** The word before, in lower case with its full stop; empty at the start of a line. */
  private static String wordBefore(String text, int start) {
    int from = wordStartBefore(text, start);
    return from == start ? "" : lower(text.substring(from, start - 1));
  }

  private static int wordStartBefore(String text, int start) {
    if (start == 0 || !Glyphs.isSpace(text.charAt(start - 1))) {
      return start;
    }
    int at = start - 1;
    int last = Math.max(0, at - 2 * LONGEST_WORD);
    while (at > last && (Glyphs.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
      at--;
    }
    return at == start - 1 ? start : at;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
