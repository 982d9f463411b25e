package dk.medsdk.io.text;

import dk.medsdk.finding.Finding;
import java.util.List;
import java.util.Objects;

/**
 * A document as the text of a page, and what of it the text does not hold.
 *
 * <pre>{@code
 * WrittenText written = MedText.write(document);
 * written.losses().forEach(loss -> log(loss.path() + " is left out"));
 * }</pre>
 *
 * @param text the page, each line ended by a line feed; empty for a document in which nothing is
 * @param losses a finding for each value that is not read back as it is: {@code NotInText} for what
 *     {@link TextLosses} lists, {@code ChangedInText} for words that could not stand as they are
 */
public record WrittenText(String text, List<Finding> losses) {

  /** Refuses {@code null} and keeps a copy of the losses. */
  public WrittenText {
    Objects.requireNonNull(text, "text");
    losses = List.copyOf(losses);
  }
}
