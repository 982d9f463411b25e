package dk.medsdk.model.organisation;

import dk.medsdk.model.ValueStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Retningslinje: what both sides of a committee have agreed and are bound by, {@code Retningslinje
 * for sygefravær}.
 */
@Value.Immutable
@ValueStyle
public sealed interface Guideline permits GuidelineBuilder.ImmutableGuideline {

  /** Titel: what it is called. */
  Optional<String> title();

  /** Type: procedure, mandatory or voluntary. */
  Optional<GuidelineType> type();

  /** Aftalt i: the committee that agreed on it. */
  Optional<CommitteeId> agreedBy();

  /** Aftalt den: the day it was agreed. */
  Optional<LocalDate> agreedOn();

  /** Opsagt den: the day one side gave notice; it applies for three months more. */
  Optional<LocalDate> terminatedOn();

  /** Revideres den: the day it is to be looked at again. */
  Optional<LocalDate> reviewOn();

  /** A copy to change. */
  default GuidelineBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static GuidelineBuilder builder() {
    return new GuidelineBuilder();
  }
}
