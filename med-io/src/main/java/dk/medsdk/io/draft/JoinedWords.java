package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import dk.medsdk.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Wrapped lines that are one text, as {@link WrappedLines} joins them. */
final class JoinedWords {

  private static final String SENTENCE_ENDS = ".:;!?)”\"";

  private static final int TAIL = 140;

  /** The first line, which mostly is all. */
  private final String first;

  /** All lines so far, from the second on. */
  private @Nullable StringBuilder lines;

  private SourceSpan span;

  JoinedWords(Words first) {
    this(new Placed<>(first.text(), first.span()));
  }

  JoinedWords(Placed<String> first) {
    this.first = first.value();
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
    char next = words.text().charAt(0);
    boolean open = SENTENCE_ENDS.indexOf(last()) < 0;
    return WrappedLines.endsInsideWord(text())
        ? Character.isLetterOrDigit(next)
        : open && Character.isLowerCase(next);
  }

  boolean isEmpty() {
    return text().length() == 0;
  }

  /** The last character so far. */
  char last() {
    CharSequence text = text();
    return text.charAt(text.length() - 1);
  }

  /** The last hundred and some characters so far. */
  String tail() {
    CharSequence text = text();
    return text.subSequence(Math.max(0, text.length() - TAIL), text.length()).toString();
  }

  void add(Words words) {
    if (lines == null) {
      lines = new StringBuilder(first);
    }
    WrappedLines.append(lines, words.text());
    span = span.to(words.span());
  }

  Placed<String> finish() {
    return new Placed<>(WrappedLines.withoutSoftHyphens(text().toString()), span);
  }

  private CharSequence text() {
    return lines == null ? first : lines;
  }
}
