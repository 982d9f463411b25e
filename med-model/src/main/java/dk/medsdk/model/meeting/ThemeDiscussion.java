package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Temadrøftelse: the outcome of a discussion held in groups. */
@Value.Immutable
@ValueStyle
public sealed interface ThemeDiscussion permits ThemeDiscussionBuilder.ImmutableThemeDiscussion {

  /** The theme. */
  Optional<String> theme();

  /** The committee that held it. */
  Optional<CommitteeReference> committee();

  /** The day it was held. */
  Optional<LocalDate> date();

  /** The rounds in order. */
  List<ThemeRound> rounds();

  /** A copy to change. */
  default ThemeDiscussionBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static ThemeDiscussionBuilder builder() {
    return new ThemeDiscussionBuilder();
  }
}
