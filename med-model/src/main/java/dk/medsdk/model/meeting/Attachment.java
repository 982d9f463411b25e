package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Bilag: a document that belongs to a meeting or an item. */
@Value.Immutable
@ValueStyle
public sealed interface Attachment permits AttachmentBuilder.ImmutableAttachment {

  /** Nummer: as printed, {@code 2} of "Bilag 2". */
  Optional<String> number();

  /** Titel: what it is called. */
  Optional<String> title();

  /** Adresse: where it can be had, as written. */
  Optional<String> uri();

  /** Medietype: its media type (RFC 6838), {@code application/pdf}. */
  Optional<String> mediaType();

  /** Åbent: whether it may be published, where that is said. */
  Optional<Boolean> open();

  /** A copy to change. */
  default AttachmentBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static AttachmentBuilder builder() {
    return new AttachmentBuilder();
  }
}
