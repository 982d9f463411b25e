package dk.medsdk.validation.suppression;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.text.CprNumbers;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import java.util.Optional;

/** Words of the printed document; what they are leaves this class with no CPR number in it. */
final class QuotedText implements SuppressedPlace {

  private final String words;

  QuotedText(String words) {
    this.words = onOneLine(words);
    if (this.words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException("the words have a letter or a digit");
    }
  }

  @Override
  public boolean holds(Finding finding, Optional<SourceText> source) {
    Optional<SourceSpan> span = finding.span();
    if (source.isEmpty() || span.isEmpty() || span.get().end() > source.get().length()) {
      return false;
    }
    String lines = linesAround(span.get(), source.get().content());
    // As it is printed, or as a report shows it to whoever quotes it from there.
    return onOneLine(lines).contains(words) || onOneLine(CprNumbers.mask(lines)).contains(words);
  }

  private static String linesAround(SourceSpan span, String text) {
    int start = span.start();
    while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static String onOneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuotedText that && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public String toString() {
    return "\"" + HiddenNumbers.in(words) + "\"";
  }
}
