package dk.medsdk.validation.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what residue begins at a character that a scanner stops at. */
final class ResidueDetector {

  private static final int LONGEST_BOOKMARK = 80;
  private static final int LONGEST_ADDRESS = 500;
  private static final String BOOKMARK = "[bookmark:";
  private static final String FIELD = "HYPERLINK";
  private static final List<String> NAVIGATION =
      List.of("Tilbage til toppen", "Til toppen", "Abonnér", "Abonne\u0301r");

  private ResidueDetector() {}

  /**
   * Some residue.
   *
   * @param kind its kind
   * @param end the offset after it
   */
  record Match(Residue kind, int end) {}

  /** The residue that begins with a bracket, a soft hyphen or a private-use character. */
  static @Nullable Match atMark(String text, int start) {
    char c = text.charAt(start);
    if (c == '[') {
      return inBrackets(text, start);
    }
    return new Match(Glyphs.isSoftHyphen(c) ? Residue.SOFT_HYPHEN : Residue.PRIVATE_USE, start + 1);
  }

  /** The residue that begins with a capital: a field, or a line of navigation. */
  static @Nullable Match atCapital(String text, int start) {
    char c = text.charAt(start);
    if (c == 'H' && text.startsWith(FIELD, start)) {
      return field(text, start);
    }
    if ((c == 'T' || c == 'A') && isBlankBefore(text, start)) {
      return navigation(text, start);
    }
    return null;
  }

  private static @Nullable Match inBrackets(String text, int start) {
    if (text.startsWith(BOOKMARK, start)) {
      int end = endOf(text, ']', start + BOOKMARK.length(), LONGEST_BOOKMARK);
      return end < 0 ? null : new Match(Residue.BOOKMARK, end);
    }
    int gap = start + "[email".length();
    boolean placeholder =
        text.startsWith("[email", start)
            && gap < text.length()
            && Glyphs.isSpace(text.charAt(gap))
            && text.startsWith("protected]", gap + 1);
    return placeholder
        ? new Match(Residue.EMAIL_PLACEHOLDER, gap + 1 + "protected]".length())
        : null;
  }

  private static @Nullable Match field(String text, int start) {
    int quote = start + FIELD.length();
    while (quote < text.length() && Glyphs.isSpace(text.charAt(quote))) {
      quote++;
    }
    if (quote >= text.length() || "\"“”".indexOf(text.charAt(quote)) < 0) {
      return null;
    }
    char closing = text.charAt(quote) == '"' ? '"' : '”';
    int end = endOf(text, closing, quote + 1, LONGEST_ADDRESS);
    return new Match(Residue.HYPERLINK, end < 0 ? quote + 1 : end);
  }

  private static @Nullable Match navigation(String text, int start) {
    for (String words : NAVIGATION) {
      int end = start + words.length();
      if (text.startsWith(words, start) && isBlankAfter(text, end)) {
        return new Match(Residue.NAVIGATION, end);
      }
    }
    return null;
  }

  /** The offset after the closing character, if it comes soon and on the same line; else -1. */
  private static int endOf(String text, char closing, int from, int within) {
    int last = Math.min(text.length(), from + within);
    for (int i = from; i < last && !isLineEnd(text.charAt(i)); i++) {
      if (text.charAt(i) == closing) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isBlankBefore(String text, int start) {
    int at = start - 1;
    while (at >= 0 && isGap(text.charAt(at))) {
      at--;
    }
    return at < 0 || isLineEnd(text.charAt(at));
  }

  private static boolean isBlankAfter(String text, int end) {
    int at = end;
    while (at < text.length() && isGap(text.charAt(at))) {
      at++;
    }
    return at >= text.length() || isLineEnd(text.charAt(at));
  }

  private static boolean isGap(char c) {
    return c == '\t' || Glyphs.isSpace(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
