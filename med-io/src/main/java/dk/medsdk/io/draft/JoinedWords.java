package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import dk.medsdk.source.SourceSpan;

/** Wrapped lines that are one text: joined by one space. */
final class JoinedWords {

  private static final String SENTENCE_ENDS = ".:;!?)”\"";

  private final StringBuilder text;
  private SourceSpan span;

  JoinedWords(Words first) {
    this(Placed.of(first));
  }

  JoinedWords(Placed<String> first) {
    text = new StringBuilder(first.value());
    span = first.span();
  }

  /** Whether a line that begins in small letters goes on from one that ends without a mark. */
  boolean isContinuedBy(Words words) {
    boolean open = SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    return open && Character.isLowerCase(words.text().charAt(0));
  }

  void add(Words words) {
    text.append(' ').append(words.text());
    span = span.to(words.span());
  }

  Placed<String> finish() {
    return new Placed<>(text.toString(), span);
  }
}
