package dk.medsdk.io.shape;

import dk.medsdk.source.SourceSpan;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where the tokens of a text stand in it.
 *
 * <p>Parsers say where a token begins; where it ends is seen in the text, and only for what is
 * reported. Not safe to share between threads.
 */
public final class Places {

  private final Notation notation;
  private final String text;
  private int knownCodePoints;
  private int knownOffset;

  /** Places in a text of the given notation. */
  public Places(Notation notation, String text) {
    this.notation = notation;
    this.text = text;
  }

  /** How the text is written. */
  Notation notation() {
    return notation;
  }

  /** The stretch of the token that begins at a location. */
  SourceSpan tokenAt(TokenStreamLocation location) {
    int start = offset(location);
    return SourceSpan.of(start, tokenEnd(start));
  }

  /**
   * The stretch of a text, number or word between two locations: in YAML it may go on for lines.
   */
  SourceSpan scalarBetween(TokenStreamLocation start, TokenStreamLocation end) {
    SourceSpan token = tokenAt(start);
    int last = notation == Notation.JSON ? token.end() : offset(end);
    while (last > token.end() && text.charAt(last - 1) <= ' ') {
      last--;
    }
    return SourceSpan.of(token.start(), Math.max(token.end(), last));
  }

  /**
   * The one character at which a parser stopped, nothing at the end of the text; of a word that the
   * parser of JSON has just passed, {@code NaN}, the first.
   */
  SourceSpan stoppedAt(TokenStreamLocation location) {
    int start = offset(location);
    boolean passed =
        notation == Notation.JSON
            && start < text.length()
            && !Character.isLetterOrDigit(text.charAt(start));
    if (passed) {
      while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
        start--;
      }
    }
    return SourceSpan.of(start, start < text.length() ? text.offsetByCodePoints(start, 1) : start);
  }

  /** The offset in UTF-16 code units; the parser of YAML counts code points. */
  private int offset(TokenStreamLocation location) {
    long counted = Math.max(0, location.getCharOffset());
    if (notation == Notation.JSON) {
      return (int) Math.min(counted, text.length());
    }
    if (counted < knownCodePoints) {
      knownCodePoints = 0;
      knownOffset = 0;
    }
    while (knownCodePoints < counted && knownOffset < text.length()) {
      knownOffset += Character.charCount(text.codePointAt(knownOffset));
      knownCodePoints++;
    }
    return knownOffset;
  }

  private int tokenEnd(int start) {
    if (start >= text.length()) {
      return start;
    }
    char first = text.charAt(start);
    if (first == '"' || (first == '\'' && notation == Notation.YAML)) {
      return quotedEnd(start, first);
    }
    boolean bracket = "{}[]".indexOf(first) >= 0;
    return bracket ? start + 1 : plainEnd(start);
  }

  private int quotedEnd(int start, char quote) {
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      if (c == '\\' && quote == '"') {
        i++;
      }
    }
    return text.length();
  }

  private int plainEnd(int start) {
    int end = start;
    while (end < text.length() && !endsPlain(end)) {
      end++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return Math.max(end, Math.min(start + 1, text.length()));
  }

  private boolean endsPlain(int at) {
    char c = text.charAt(at);
    if (c == '\n' || c == '\r') {
      return true;
    }
    if (notation == Notation.JSON) {
      return c <= ' ' || c == ',' || c == ':' || c == ']' || c == '}';
    }
    return c == ':' && (at + 1 == text.length() || text.charAt(at + 1) <= ' ');
  }
}
