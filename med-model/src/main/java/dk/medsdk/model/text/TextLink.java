package dk.medsdk.model.text;

import java.util.Objects;

/**
 * Link: a stretch of a text that leads somewhere, as the word "her" does on a web page.
 *
 * @param start Start: the offset of the first character in the text it belongs to, in UTF-16 code
 *     units
 * @param end Slut: the offset after the last character
 * @param target Mål: the address, as written
 */
public record TextLink(int start, int end, String target) {

  /**
   * Refuses what is no stretch.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public TextLink {
    Objects.requireNonNull(target, "target");
    if (start < 0 || start > end) {
      throw new IllegalArgumentException("no link goes from " + start + " to " + end);
    }
  }
}
