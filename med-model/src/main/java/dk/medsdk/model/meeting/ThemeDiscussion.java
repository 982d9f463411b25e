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

  /** Tema: what was discussed. */
  Optional<String> theme();

  /** Udvalg: the committee that held it. */
  Optional<CommitteeReference> committee();

  /** Dato: the day it was held. */
  Optional<LocalDate> date();

  /** Gruppedrøftelser: the rounds in order. */
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
