package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The minutes at the end of a heading without parentheses, and who presents the item: {@code
 * Arbejdstid 20 min.}, {@code Budget – Mette, 15 min.}
 *
 * @param value the minutes
 * @param titleEnd where the title ends
 * @param name who presents the item, if that stands between
 */
record TitleMinutes(int value, int titleEnd, Optional<Words> name) {

  private static final int LONGEST = 110;
  private static final String SEPARATORS = ",/–—-";

  /** Behind these the minutes are those of a title: "Møder på 10 min." */
  private static final Set<String> BEFORE_LENGTH =
      Set.of(
          "på", "i", "ca.", "ca", "til", "om", "efter", "hver", "af", "højst", "max", "maks",
          "maks.", "over", "under", "med", "for", "og", "inden", "hvert", "mindst", "de");

  /** The minutes that a heading ends with; null if it ends with none. */
  static @Nullable TitleMinutes of(Words heading) {
    String text = heading.text();
    int min = text.length() > LONGEST ? -1 : text.lastIndexOf("min");
    int digits = min;
    while (digits > 0 && (Words.isSpace(text.charAt(digits - 1)) || isDot(text, digits - 1))) {
      digits--;
    }
    while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    TagParser.Minutes minutes = digits <= 0 ? null : TagParser.minutesAt(text, digits);
    if (minutes == null || minutes.end() != text.length() || isSentence(text, digits)) {
      return null;
    }
    int end = backOver(text, digits);
    boolean apart = end < digits && end > 0 && !isPartOfTitle(text, end, digits);
    return apart ? of(heading, minutes.value(), end, digits) : null;
  }

  private static TitleMinutes of(Words heading, int minutes, int end, int digits) {
    String text = heading.text();
    boolean parted = text.substring(end, digits).chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
    int start = parted ? lastPart(text, end) : 0;
    Words name = heading.part(start, end).strip();
    return start > 0 && TimedNames.isName(name.text())
        ? new TitleMinutes(minutes, backOver(text, start), Optional.of(name))
        : new TitleMinutes(minutes, end, Optional.empty());
  }

  /** Where the words behind the last comma, bar or dash begin; 0 if there is none. */
  private static int lastPart(String text, int end) {
    for (int i = end - 1; i > 0; i--) {
      char c = text.charAt(i);
      boolean dash = "–—-".indexOf(c) >= 0 && Words.isSpace(text.charAt(i - 1));
      if (dash || c == ',' || (c == '/' && Words.isSpace(text.charAt(i - 1)))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int backOver(String text, int from) {
    int end = from;
    while (end > 0
        && (Words.isSpace(text.charAt(end - 1)) || SEPARATORS.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end;
  }

  private static boolean isDot(String text, int at) {
    return text.charAt(at) == '.';
  }

  /** "5-10 min." is a length, and "Møder på 10 min." a title. */
  private static boolean isPartOfTitle(String text, int end, int digits) {
    int word = text.lastIndexOf(' ', end - 1) + 1;
    boolean range = !Words.isSpace(text.charAt(digits - 1));
    return range
        || Character.isDigit(text.charAt(end - 1))
        || BEFORE_LENGTH.contains(text.substring(word, end).toLowerCase(Locale.ROOT));
  }

  /** Whether a sentence ends in a text before the minutes, "v. Bo" and "Evt. 5" left out. */
  private static boolean isSentence(String text, int end) {
    for (int stop = text.indexOf(". "); stop > 0 && stop < end; ) {
      boolean capital = stop + 2 < end && Character.isUpperCase(text.charAt(stop + 2));
      boolean by = text.charAt(stop - 1) == 'v' && stop > 1 && text.charAt(stop - 2) == ' ';
      if (capital && !by) {
        return true;
      }
      stop = text.indexOf(". ", stop + 1);
    }
    return false;
  }
}
