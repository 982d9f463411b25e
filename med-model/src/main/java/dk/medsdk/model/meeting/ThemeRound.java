package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Gruppedrøftelse: one round of a theme discussion. */
@Value.Immutable
@ValueStyle
public sealed interface ThemeRound permits ThemeRoundBuilder.ImmutableThemeRound {

  /** Overskrift: the heading as printed. */
  Optional<String> title();

  /** Spørgsmål: the questions in order. */
  List<ThemeQuestion> questions();

  /** A copy to change. */
  default ThemeRoundBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static ThemeRoundBuilder builder() {
    return new ThemeRoundBuilder();
  }
}
