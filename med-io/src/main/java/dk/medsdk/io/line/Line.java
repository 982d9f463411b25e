package dk.medsdk.io.line;

import dk.medsdk.source.SourceSpan;
import java.util.Objects;

/**
 * One line, or in Word one paragraph, with what its format tells of it.
 *
 * @param words the words without white space around them; empty for a blank line
 * @param indent how far in the first word stands, in characters
 * @param body the words after the bullet; all of them if there is none
 * @param traits what the format tells of it, {@link Traits#NONE} for plain text
 */
public record Line(Words words, int indent, Words body, Traits traits) {

  /** Refuses {@code null}. */
  public Line {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(traits, "traits");
  }

  /** A line of plain text. */
  public Line(Words words, int indent, Words body) {
    this(words, indent, body, Traits.NONE);
  }

  /** The words as one string. */
  public String text() {
    return words.text();
  }

  /** Where the words stand. */
  public SourceSpan span() {
    return words.span();
  }

  /** Whether it has no words. */
  public boolean isBlank() {
    return words.text().isEmpty();
  }

  /** Whether it is an element of a list. */
  public boolean isBullet() {
    return body.length() < words.length();
  }
}
