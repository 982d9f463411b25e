package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Statusskifte: when a document went on, and by whom. */
@Value.Immutable
@ValueStyle
public sealed interface StatusChange permits StatusChangeBuilder.ImmutableStatusChange {

  /** Status: the one it got. */
  DocumentStatus status();

  /** Dato: the day. */
  Optional<LocalDate> date();

  /** Af: who did it, as printed. */
  Optional<String> by();

  /** A copy to change. */
  default StatusChangeBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static StatusChangeBuilder builder() {
    return new StatusChangeBuilder();
  }
}
