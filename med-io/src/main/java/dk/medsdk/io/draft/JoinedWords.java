package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import dk.medsdk.source.SourceSpan;

/** Wrapped lines that are one text: joined by one space. */
final class JoinedWords {

  private static final String SENTENCE_ENDS = ".:;!?)”\"";

  private final StringBuilder text;
  private SourceSpan span;

  JoinedWords(Words first) {
    text = new StringBuilder(first.text());
    span = first.span();
  }

  /** Whether a line that begins in small letters goes on from one that ends without a mark. */
  static boolean goesOn(CharSequence before, CharSequence after) {
    boolean open = SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) < 0;
    return open && Character.isLowerCase(after.charAt(0));
  }

  boolean isContinuedBy(Words words) {
    return goesOn(text, words.text());
  }

  void add(Words words) {
    text.append(' ').append(words.text());
    span = span.to(words.span());
  }

  Placed<String> finish() {
    return new Placed<>(text.toString(), span);
  }
}
