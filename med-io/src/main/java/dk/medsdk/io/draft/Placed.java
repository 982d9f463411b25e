package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import dk.medsdk.source.SourceSpan;

/**
 * A value and where it is printed.
 *
 * @param value the value
 * @param span its place in the source
 */
record Placed<T>(T value, SourceSpan span) {

  /** Words with a blank between each two, without the hyphens that no page shows. */
  static Placed<String> of(Words words) {
    String text = WrappedLines.withoutSoftHyphens(words.text());
    return new Placed<>(Words.collapsed(text), words.span());
  }
}
