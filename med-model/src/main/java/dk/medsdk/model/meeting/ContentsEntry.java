package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Linje i indholdsfortegnelsen: an item as the list of contents prints it.
 *
 * <p>Kept beside the items, so that a list that differs from them can be reported.
 */
@Value.Immutable
@ValueStyle
public sealed interface ContentsEntry permits ContentsEntryBuilder.ImmutableContentsEntry {

  /** Nummer: as printed, without the full stop: {@code 3}. */
  Optional<String> number();

  /** Titel: freed of number and time. */
  Optional<String> title();

  /** Tidsrum: the time slot, where a clock is printed. */
  Optional<TimeSlot> slot();

  /** A copy to change. */
  default ContentsEntryBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static ContentsEntryBuilder builder() {
    return new ContentsEntryBuilder();
  }
}
