package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import dk.medsdk.source.SourceSpan;

/** Wrapped lines that are one text, as {@link WrappedLines} joins them. */
final class JoinedWords {

  private static final String SENTENCE_ENDS = ".:;!?)”\"";

  private static final int TAIL = 140;

  private final StringBuilder text;
  private SourceSpan span;

  JoinedWords(Words first) {
    this(new Placed<>(first.text(), first.span()));
  }

  JoinedWords(Placed<String> first) {
    text = new StringBuilder(first.value());
    span = first.span();
  }

  /**
   * Whether a line goes on from one that ends inside a word, or in small letters from one that ends
   * without a mark.
   */
  boolean isContinuedBy(Words words) {
    if (isEmpty() || words.text().isEmpty()) {
      return false;
    }
    char first = words.text().charAt(0);
    boolean open = SENTENCE_ENDS.indexOf(last()) < 0;
    return WrappedLines.endsInsideWord(text)
        ? Character.isLetterOrDigit(first)
        : open && Character.isLowerCase(first);
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  /** The last character so far. */
  char last() {
    return text.charAt(text.length() - 1);
  }

  /** The last hundred and some characters so far. */
  String tail() {
    return text.substring(Math.max(0, text.length() - TAIL));
  }

  void add(Words words) {
    WrappedLines.append(text, words.text());
    span = span.to(words.span());
  }

  Placed<String> finish() {
    return new Placed<>(WrappedLines.withoutSoftHyphens(text.toString()), span);
  }
}
