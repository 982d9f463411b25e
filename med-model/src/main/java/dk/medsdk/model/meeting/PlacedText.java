package dk.medsdk.model.meeting;

import dk.medsdk.source.ModelPath;
import java.util.Objects;

/**
 * One text of a document and the value it belongs to.
 *
 * @param path the value
 * @param text its words
 */
public record PlacedText(ModelPath path, String text) {

  /** Refuses {@code null}. */
  public PlacedText {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }
}
