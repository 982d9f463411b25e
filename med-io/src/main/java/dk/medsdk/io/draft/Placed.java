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

  /** Words as they are, without the hyphens that no page shows. */
  static Placed<String> of(Words words) {
    return new Placed<>(WrappedLines.withoutSoftHyphens(words.text()), words.span());
  }
}
