package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Henvisning: an item that points to another meeting or item. */
@Value.Immutable
@ValueStyle
public sealed interface Link permits LinkBuilder.ImmutableLink {

  /** Art: how it points. */
  LinkType type();

  /** Udvalg: the committee of that meeting. */
  Optional<CommitteeReference> committee();

  /** Dato: the day of that meeting. */
  Optional<LocalDate> date();

  /** Punkt: the item there, as printed. */
  Optional<String> item();

  /** Tekst: the words that point. */
  Optional<String> text();

  /** A copy to change. */
  default LinkBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static LinkBuilder builder() {
    return new LinkBuilder();
  }
}
