package dk.medsdk.validation.suppression;

import dk.medsdk.finding.Finding;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceText;
import java.util.Optional;

/** Where the findings of a rule are suppressed, and nowhere else. */
public sealed interface SuppressedPlace permits SuppressedPath, QuotedText {

  /** At a value of the document and in all that belongs to it. */
  static SuppressedPlace at(ModelPath path) {
    return new SuppressedPath(path);
  }

  /**
   * In the printed lines that hold these words; white space counts as one space. Of CPR numbers
   * either the digits or, as reports print them, dots: {@code ······-····}.
   *
   * @throws IllegalArgumentException if the words have neither a letter nor a digit
   */
  static SuppressedPlace where(String words) {
    return new QuotedText(words);
  }

  /** Whether a finding is there. */
  boolean holds(Finding finding, Optional<SourceText> source);
}
