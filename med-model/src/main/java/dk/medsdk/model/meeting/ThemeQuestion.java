package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Spørgsmål: one question of a theme discussion, with what came of it. */
@Value.Immutable
@ValueStyle
public sealed interface ThemeQuestion permits ThemeQuestionBuilder.ImmutableThemeQuestion {

  /** Nummer: the number as printed. */
  Optional<String> number();

  /** Spørgsmål: the question itself. */
  String text();

  /** Afrapportering: how the groups reported, {@code afrapportering på plancher}. */
  Optional<String> reporting();

  /** Svar: what came back, one string for each bullet or paragraph. */
  List<String> responses();

  /** A copy to change. */
  default ThemeQuestionBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static ThemeQuestionBuilder builder() {
    return new ThemeQuestionBuilder();
  }
}
